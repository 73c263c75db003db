using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>Where a mirror's files go. They are written to a <see cref="PartialPlace"/> and put in place by <see cref="Complete"/>.</summary>
internal abstract class MirrorPackage : IDisposable
{
    /// <summary>Makes a small file ready, apart from the package and from any thread.</summary>
    public abstract PackedBytes Pack(ReadOnlyMemory<byte> file);

    public abstract void Add(string name, PackedBytes packed);

    /// <summary>Adds a file of any length, as <see cref="ZipFileWriter.Add(string, long, Func{byte[], int})"/> does.</summary>
    public abstract void Add(string name, long length, Func<byte[], int> read);

    /// <summary>Puts the package in place, in one step.</summary>
    public abstract void Complete();

    public abstract void Dispose();
}
