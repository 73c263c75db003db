using System.IO.Compression;
using System.Text;
using SiteGen.Site.Tests.Tools;
using SiteGen.Site.Zipping;

namespace SiteGen.Site.Tests.Zipping;

public sealed class ZipFileWriterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-zip-");

    private string Archive => Path.Combine(folder.FullName, "a.zip");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Is_unpacked_by_unzip_with_names_bytes_and_the_formats_first_day()
    {
        var large = Enumerable.Range(0, 3_000_000).Select(i => (byte)(i * i >> 7)).ToArray();
        Write(zip =>
        {
            zip.Add("目录/报告 2024.html", PackedBytes.Deflate(Encoding.UTF8.GetBytes(new string('政', 5000))));
            zip.Add("empty.txt", PackedBytes.Deflate(default));
            zip.Add("random.bin", PackedBytes.Deflate(Random(5000)));
            zip.Add("large.bin", large.Length, Reader(large));
        });

        Assert.Equal(0, Tool.Run(folder.FullName, "unzip", "-tq", "a.zip").ExitCode);
        Assert.Equal(0, Tool.Run(folder.FullName, "unzip", "-q", "a.zip", "-d", "out").ExitCode);
        Assert.Equal(new string('政', 5000), File.ReadAllText(Path.Combine(folder.FullName, "out/目录/报告 2024.html")));
        Assert.Equal(large, File.ReadAllBytes(Path.Combine(folder.FullName, "out/large.bin")));
        Assert.Equal(0, new FileInfo(Path.Combine(folder.FullName, "out/empty.txt")).Length);
        using var archive = ZipFile.OpenRead(Archive);
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(5000, archive.GetEntry("random.bin")!.CompressedLength);
    }

    [Fact]
    public void Files_and_archives_too_large_for_32_bits_are_written_with_64_and_understood()
    {
        // The limit is lowered for one, and passed by number for the other.
        Write(zip =>
        {
            zip.Add("wide/streamed.bin", 3000, Reader(Random(3000)));
            zip.Add("wide/packed.txt", PackedBytes.Deflate(Encoding.UTF8.GetBytes(new string('a', 2000))));
            for (var i = 0; i < 66_000; i++)
            {
                zip.Add($"f/{i}", PackedBytes.Store(Encoding.UTF8.GetBytes($"{i}")));
            }
        }, zip64From: 1000);

        Assert.Equal(0, Tool.Run(folder.FullName, "unzip", "-tqq", "a.zip").ExitCode);
        Assert.Contains("66002 files", Tool.Run(folder.FullName, "zipinfo", "-t", "a.zip").Output, StringComparison.Ordinal);
        using var file = File.OpenHandle(Archive);
        var directory = new ZipDirectoryReader(file).Read();
        Assert.Empty(directory.Findings);
        Assert.Equal(66_002, directory.Entries.Count);
        using var stream = ZipEntryReader.Open(file, directory.Entries[0]);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        Assert.Equal(Random(3000), copy.ToArray());
    }

    [Fact]
    public void The_sum_is_that_of_the_standard() => Assert.Equal(0xCBF43926, Crc32.Append(Crc32.Append(0, "1234567"u8), "89"u8));

    private void Write(Action<ZipFileWriter> fill, long zip64From = 0xFF000000)
    {
        using var stream = File.Create(Archive);
        var zip = new ZipFileWriter(stream, zip64From);
        fill(zip);
        zip.Complete();
    }

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static Func<byte[], int> Reader(byte[] content)
    {
        var at = 0;
        return buffer =>
        {
            var count = Math.Min(buffer.Length, content.Length - at);
            content.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        };
    }
}
