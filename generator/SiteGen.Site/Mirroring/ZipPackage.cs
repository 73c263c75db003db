using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>A mirror in one ZIP.</summary>
internal sealed class ZipPackage : MirrorPackage
{
    private readonly PartialPlace place;
    private readonly FileStream stream;
    private readonly ZipFileWriter zip;

    public ZipPackage(PartialPlace place)
    {
        this.place = place;
        stream = new FileStream(place.Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 17);
        zip = new ZipFileWriter(stream);
    }

    public override PackedBytes Pack(ReadOnlyMemory<byte> file) => PackedBytes.Deflate(file);

    public override void Add(string name, PackedBytes packed) => zip.Add(name, packed);

    public override void Add(string name, long length, Func<byte[], int> read) => zip.Add(name, length, read);

    public override void Complete()
    {
        zip.Complete();
        stream.Dispose();
        File.Move(place.Path, place.Output, overwrite: true);
    }

    public override void Dispose() => stream.Dispose();
}
