using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>Where a mirror's files go. They are written beside the output's name and put in place by <see cref="Complete"/>, or are gone with <see cref="Dispose"/>.</summary>
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

    /// <summary>The name to write under: hidden, beside the output, so that the last step is a rename; the same each time, so that what a killed run leaves goes with the next.</summary>
    protected static string PartialOf(string output) =>
        Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.sitegen-part");
}
