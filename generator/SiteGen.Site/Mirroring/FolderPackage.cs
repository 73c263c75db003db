using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>A mirror in a folder that does not exist yet, as archives take bags in.</summary>
internal sealed class FolderPackage : MirrorPackage
{
    private const int Portion = 1 << 18;

    private readonly string output;
    private readonly string partial;
    private string folder = "";

    public FolderPackage(string output)
    {
        this.output = output;
        partial = PartialOf(output);
        Discard();
        Directory.CreateDirectory(partial);
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

    public override void Complete() => Directory.Move(partial, output);

    public override void Dispose() => Discard();

    private FileStream Create(string name)
    {
        var path = Path.Combine(partial, name);
        var parent = Path.GetDirectoryName(path)!;
        if (!string.Equals(parent, folder, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(parent);
            folder = parent;
        }

        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    private void Discard()
    {
        if (Directory.Exists(partial))
        {
            Directory.Delete(partial, recursive: true);
        }
    }
}
