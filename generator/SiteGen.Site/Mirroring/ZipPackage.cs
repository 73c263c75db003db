using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>A mirror in one ZIP.</summary>
internal sealed class ZipPackage : MirrorPackage
{
    private readonly string output;
    private readonly string partial;
    private readonly FileStream stream;
    private readonly ZipFileWriter zip;
    private bool isPlaced;

    public ZipPackage(string output)
    {
        this.output = output;
        partial = PartialOf(output);

        // Never written through: whatever stands there, a link among it, goes first.
        File.Delete(partial);
        stream = new FileStream(partial, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 17);
        zip = new ZipFileWriter(stream);
    }

    public override PackedBytes Pack(ReadOnlyMemory<byte> file) => PackedBytes.Deflate(file);

    public override void Add(string name, PackedBytes packed) => zip.Add(name, packed);

    public override void Add(string name, long length, Func<byte[], int> read) => zip.Add(name, length, read);

    public override void Complete()
    {
        zip.Complete();
        stream.Dispose();
        File.Move(partial, output, overwrite: true);
        isPlaced = true;
    }

    public override void Dispose()
    {
        // What is still in the buffer has nowhere to go on a full disk.
        try
        {
            stream.Dispose();
        }
        finally
        {
            if (!isPlaced)
            {
                File.Delete(partial);
            }
        }
    }
}
