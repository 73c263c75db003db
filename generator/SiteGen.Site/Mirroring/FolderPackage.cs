using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>A mirror in a folder that does not exist yet, as archives take bags in.</summary>
internal sealed class FolderPackage : MirrorPackage
{
    private const int Portion = 1 << 18;

    private readonly PartialPlace place;
    private string folder = "";

    public FolderPackage(PartialPlace place)
    {
        this.place = place;
        Directory.CreateDirectory(place.Path);
    }

    public override PackedBytes Pack(ReadOnlyMemory<byte> file) => new(file, ZipLayout.Stored, file.Length, 0);

    public override void Add(string name, PackedBytes packed)
    {
        using var file = Create(name);
        file.Write(packed.Bytes.Span);
    }

    public override void Add(string name, long length, Func<byte[], int> read)
    {
        using var file = Create(name);
        var buffer = new byte[Portion];
        for (int got; (got = read(buffer)) > 0;)
        {
            file.Write(buffer, 0, got);
        }
    }

    // Where another run has put its own in place meanwhile, that one stays.
    public override void Complete() => Directory.Move(place.Path, place.Output);

    public override void Dispose()
    {
    }

    private FileStream Create(string name)
    {
        var path = Path.Combine(place.Path, name);
        var parent = Path.GetDirectoryName(path)!;
        if (!string.Equals(parent, folder, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(parent);
            folder = parent;
        }

        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }
}
