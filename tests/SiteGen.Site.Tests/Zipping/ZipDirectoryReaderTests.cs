using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SiteGen.Site.Tests.Tools;
using SiteGen.Site.Zipping;

namespace SiteGen.Site.Tests.Zipping;

public sealed class ZipDirectoryReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-zip-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("a\\b.html")]
    [InlineData("C:/a.html")]
    [InlineData("a//b.html")]
    [InlineData("con.txt")]
    [InlineData("a\nb")]
    public void Refuses_names_that_lead_elsewhere(string name) => Assert.Equal([(ZipProblem.UnsafeName, name)], Problems(Zip(("index.html", "x"), (name, "x"))));

    [Fact]
    public void Refuses_a_name_longer_than_any_path()
    {
        Assert.Empty(Problems(Zip((string.Concat(Enumerable.Repeat("a/", 2047)) + "ab", "x"))));
        Assert.Equal([ZipProblem.UnsafeName], Problems(Zip((string.Concat(Enumerable.Repeat("a/", 2047)) + "abc", "x"))).Select(problem => problem.Problem));
    }

    [Fact]
    public void Refuses_names_whose_letters_depend_on_the_reader()
    {
        var zip = Zip(("页.html", "x"));
        Change(zip, flags => (ushort)(flags & ~ZipLayout.Utf8Names));
        Assert.Empty(Problems(zip));

        // Made on Windows.
        zip[DirectoryOf(zip) + 5] = 0;
        Assert.Equal([(ZipProblem.UnsafeName, "页.html")], Problems(zip));
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.HTML")]
    [InlineData("a.html/b.html", "a.html")]
    [InlineData("a.html", "a.html/")]
    [InlineData("a.html/", "a.html")]
    [InlineData("A.HTML/", "a.html")]
    [InlineData("a.html", "A.html/b/")]
    [InlineData("./a.html", "a.html")]
    [InlineData("./a.html/b/", "a.html")]
    public void Refuses_names_that_stand_twice(string first, string second) =>
        Assert.Equal([ZipProblem.RepeatedName], Problems(Zip((first, TextOf(first)), (second, TextOf(second)))).Select(problem => problem.Problem));

    [Theory]
    [InlineData(0xA1FFu)]
    [InlineData(0x21FFu)]
    [InlineData(0x11FFu)]
    public void Refuses_links_devices_and_pipes(uint mode)
    {
        var zip = Zip(("index.html", "/etc/passwd"));
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(DirectoryOf(zip) + 38), mode << 16);

        Assert.Equal([(ZipProblem.NotAFile, "index.html")], Problems(zip));
    }

    [Theory]
    [InlineData("index.html", 0xA1FF0000u)]
    [InlineData("index.html", 0x41ED0000u)]
    [InlineData("index.html", 0x10u)]
    [InlineData("index.html/", 0x81A40000u)]
    public void Refuses_marks_at_odds_with_the_name_whatever_system_packed_it(string name, uint attributes)
    {
        foreach (var system in new byte[] { 0, 2, 3, 5, 10, 11, 14, 16, 19, 30 })
        {
            var zip = Zip((name, ""));
            zip[DirectoryOf(zip) + 5] = system;
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(DirectoryOf(zip) + 38), attributes);

            Assert.Equal([(ZipProblem.NotAFile, name)], Problems(zip));
        }
    }

    [Theory]
    [InlineData("a/")]
    [InlineData("./")]
    [InlineData("./a/")]
    public void Takes_a_folder_as_often_as_it_comes(string name) => Assert.Empty(Problems(Zip((name, ""), (name, ""), ("./a/b.html", "x"))));

    [Fact]
    public void Takes_the_folder_that_one_stands_in_for_none() =>
        Assert.Equal(["a/b.html", "index.html"], Names(Zip(("./", ""), ("./a/", ""), ("./a/b.html", "x"), ("./index.html", "x"))));

    [Theory]
    [InlineData("././a.html")]
    [InlineData("./../a.html")]
    [InlineData(".//a.html")]
    [InlineData(".")]
    public void Refuses_other_names_that_begin_with_a_dot_as_a_folder(string name) => Assert.Equal([ZipProblem.UnsafeName], Problems(Zip((name, "x"))).Select(problem => problem.Problem));

    [Fact]
    public void Refuses_folders_that_hold_bytes()
    {
        Assert.Equal([(ZipProblem.Implausible, "a/")], Problems(Folder(PackedBytes.Store("hidden"u8.ToArray()))));
        Assert.Equal([(ZipProblem.Implausible, "a/")], Problems(Folder(new(new byte[] { 3 }, ZipLayout.Deflated, 0, 0))));
        Assert.Equal([(ZipProblem.Implausible, "a/")], Problems(Folder(new(new byte[] { 3, 0, 0 }, ZipLayout.Deflated, 0, 0))));
        Assert.Empty(Problems(Folder(new(new byte[] { 3, 0 }, ZipLayout.Deflated, 0, 0))));
        Assert.Equal([(ZipProblem.Implausible, "a/")], Problems(Folder(new("hidden"u8.ToArray(), ZipLayout.Deflated, 0, 0))));
        Assert.Equal([(ZipProblem.Implausible, "a/")], Problems(Folder(new("hidden"u8.ToArray(), ZipLayout.Stored, 0, 0))));
    }

    [Fact]
    public void Refuses_encrypted_files()
    {
        var zip = Zip(("index.html", "x"));
        Change(zip, flags => (ushort)(flags | ZipLayout.Encrypted));

        Assert.Equal([(ZipProblem.Encrypted, "index.html")], Problems(zip));
    }

    [Fact]
    public void Refuses_methods_it_does_not_know()
    {
        var zip = Zip(("index.html", "x"));
        zip[8] = 12;
        zip[DirectoryOf(zip) + 10] = 12;

        Assert.Equal([(ZipProblem.Unsupported, "index.html")], Problems(zip));
    }

    [Fact]
    public void Refuses_a_length_that_the_packed_bytes_cannot_hold()
    {
        var zip = Zip(("index.html", new string('a', 10_000)));
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(22), 0x7FFFFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(DirectoryOf(zip) + 24), 0x7FFFFFFF);

        Assert.Equal([(ZipProblem.Implausible, "index.html")], Problems(zip));
    }

    [Fact]
    public void Refuses_files_that_share_bytes()
    {
        var zip = Zip(("a.html", "text"), ("b.html", "text"));
        var second = DirectoryOf(zip) + ZipLayout.CentralHeaderLength + 6;
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(second + 42), 0);
        "a.html"u8.CopyTo(zip.AsSpan(second + ZipLayout.CentralHeaderLength));

        Assert.Contains((ZipProblem.Implausible, "a.html"), Problems(zip));
        Assert.Empty(Names(zip));
    }

    [Fact]
    public void Unpacks_nothing_of_a_directory_that_is_not_whole()
    {
        var zip = Zip(("a.html", "1"), ("b.html", "2"));
        zip[^14] = 1;
        zip[^12] = 1;

        Assert.Equal([(ZipProblem.Damaged, null)], Problems(zip));
        Assert.Empty(Names(zip));
    }

    [Fact]
    public void Refuses_an_archive_whose_two_headers_disagree()
    {
        var zip = Zip(("index.html", "x"));
        zip[ZipLayout.LocalHeaderLength] = (byte)'X';

        Assert.Equal([(ZipProblem.Damaged, "index.html")], Problems(zip));
    }

    [Fact]
    public void Says_of_anything_else_that_it_is_damaged()
    {
        var zip = Zip(("index.html", "x"), ("other.html", "y"));

        Assert.Equal([(ZipProblem.Damaged, null)], Problems([]));
        Assert.Equal([(ZipProblem.Damaged, null)], Problems(Encoding.UTF8.GetBytes("no archive at all")));
        for (var length = 0; length < zip.Length; length++)
        {
            Assert.NotEmpty(Problems(zip[..length]));
        }
    }

    [Fact]
    public void A_changed_byte_anywhere_is_seen_or_changes_nothing()
    {
        // Times, versions and the reserved fields of headers mean nothing to what is unpacked.
        var zip = Zip(("index.html", "text of the page"));
        var expected = Unpack(zip);
        for (var at = 0; at < zip.Length; at++)
        {
            var changed = (byte[])zip.Clone();
            changed[at] ^= 0x55;
            if (Problems(changed).Count == 0)
            {
                Assert.Equal(expected, Unpack(changed));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Refuses_bytes_before_between_and_after_the_files(int place)
    {
        using var stream = new MemoryStream();
        var zip = new ZipFileWriter(stream);
        foreach (var index in new[] { 0, 1, 2 })
        {
            if (index == place)
            {
                stream.Write("hidden"u8);
            }

            if (index < 2)
            {
                zip.Add($"{index}.html", PackedBytes.Deflate("x"u8.ToArray()));
            }
        }

        zip.Complete();
        Assert.Equal([(ZipProblem.Unclaimed, null)], Problems(stream.ToArray()));
        Assert.Equal(["0.html", "1.html"], Names(stream.ToArray()));
    }

    [Fact]
    public void Refuses_bytes_about_the_end()
    {
        var zip = Zip(("index.html", "x"));
        var end = zip.Length - ZipLayout.EndLength;
        byte[] commented = [.. zip, .. "comment"u8];
        commented[zip.Length - 2] = 7;
        byte[] twoEnds = [.. zip, .. zip[end..]];
        twoEnds[zip.Length - 2] = ZipLayout.EndLength;
        twoEnds[^2] = 1;

        Assert.Empty(Problems(commented));
        Assert.Equal([(ZipProblem.Damaged, null)], Problems([.. zip[..end], .. "hidden"u8, .. zip[end..]]));
        Assert.Equal([(ZipProblem.Damaged, null)], Problems([.. zip, .. "hidden"u8]));
        Assert.Equal([(ZipProblem.Damaged, null)], Problems(twoEnds));
    }

    [Theory]
    [InlineData(true, "other.html", true)]
    [InlineData(false, "other.html", true)]
    [InlineData(true, "../outside.html", true)]
    [InlineData(false, "", true)]
    [InlineData(true, "index.html", false)]
    [InlineData(false, "index.html", false)]
    public void Refuses_a_second_name_in_either_header(bool isCentral, string name, bool isRefused)
    {
        // Another field comes before it, as zip writes them.
        byte[] field = [.. "UT"u8, 1, 0, 0, 0x75, 0x70, (byte)(5 + name.Length), 0, 1, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(name)];
        var zip = Zip(("index.html", "x"));
        var directory = DirectoryOf(zip);
        var at = isCentral ? directory + ZipLayout.CentralHeaderLength + 10 : ZipLayout.LocalHeaderLength + 10;
        zip[(isCentral ? directory : 0) + (isCentral ? 30 : 28)] = (byte)field.Length;
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(isCentral ? zip.Length - 10 : zip.Length - 6), isCentral ? zip.Length - ZipLayout.EndLength - directory + field.Length : directory + field.Length);

        Assert.Equal(isRefused ? [(ZipProblem.UnsafeName, "index.html")] : [], Problems([.. zip[..at], .. field, .. zip[at..]]));
    }

    [Theory]
    [InlineData(true, false, 0, null)]
    [InlineData(false, false, 0, null)]
    [InlineData(true, true, 0, null)]
    [InlineData(false, true, 0, null)]
    [InlineData(true, false, 5, ZipProblem.Unclaimed)]
    [InlineData(false, true, 13, ZipProblem.Unclaimed)]
    public void Holds_a_descriptor_to_the_directory(bool isSigned, bool isWide, int changed, object? problem)
    {
        using var stream = new MemoryStream();
        var zip = new ZipFileWriter(stream);
        var packed = PackedBytes.Deflate("xxxxxxxxxxxx"u8.ToArray());
        zip.Add("a.html", packed);
        var start = (int)stream.Position;
        Span<byte> descriptor = stackalloc byte[24];
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor, ZipLayout.Descriptor);
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor[4..], packed.Crc);
        BinaryPrimitives.WriteInt64LittleEndian(descriptor[8..], packed.Bytes.Length);
        BinaryPrimitives.WriteInt64LittleEndian(descriptor[(isWide ? 16 : 12)..], packed.Length);
        stream.Write(descriptor[(isSigned ? 0 : 4)..(isWide ? 24 : 16)]);
        zip.Add("b.html", packed);
        zip.Complete();
        var bytes = stream.ToArray();
        Change(bytes, flags => (ushort)(flags | ZipLayout.SizesFollow));
        bytes.AsSpan(14, 12).Clear();
        bytes[start + changed] ^= (byte)(changed == 0 ? 0 : 1);

        Assert.Equal(problem, Problems(bytes).Select(found => (object?)found.Problem).SingleOrDefault());
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Unpacks_only_what_ends_with_its_last_block_and_its_last_byte(CompressionLevel level)
    {
        foreach (var length in new[] { 0, 1, 40, 8191, 8192, 8193, 100_000 })
        {
            var text = new byte[length];
            new Random(length).NextBytes(text);
            using var stream = new MemoryStream();
            int flushed;
            using (var deflate = new DeflateStream(stream, level, leaveOpen: true))
            {
                deflate.Write(text);
                deflate.Flush();
                flushed = (int)stream.Length;
            }

            byte[] Entry(ReadOnlyMemory<byte> bytes) => ZipOf("a", new(bytes, ZipLayout.Deflated, length, Crc32.Append(0, text)));
            byte[] whole = length == 0 ? [3, 0] : stream.ToArray();

            Assert.Equal(text, Unpacked(Entry(whole)));
            Assert.Null(Unpacked(Entry((byte[])[.. whole, 0])));
            Assert.Null(Unpacked(Entry((byte[])[.. whole, .. whole])));
            Assert.Null(Unpacked(Entry((byte[])[.. whole, .. new byte[70_000]])));
            Assert.Null(Unpacked(Entry(whole.AsMemory(..^1))));
            if (length > 0)
            {
                Assert.Null(Unpacked(Entry(whole.AsMemory(..flushed))));
            }
        }
    }

    [Fact]
    public void Refuses_deflated_bytes_that_are_none() => Assert.Equal([(ZipProblem.Implausible, "a")], Problems(ZipOf("a", new(default, ZipLayout.Deflated, 0, 0))));

    [Fact]
    public void Takes_what_other_programs_pack()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "in/目录/empty"));
        File.WriteAllText(Path.Combine(folder.FullName, "in/目录/index.html"), new string('x', 100_000));
        File.WriteAllText(Path.Combine(folder.FullName, "in/empty.txt"), "");
        ZipFile.CreateFromDirectory(Path.Combine(folder.FullName, "in"), Path.Combine(folder.FullName, "seekable.zip"));
        using (var streamed = new DeflateStream(File.Create(Path.Combine(folder.FullName, "ignored")), CompressionLevel.NoCompression))
        {
            ZipFile.CreateFromDirectory(Path.Combine(folder.FullName, "in"), streamed);
        }

        using (var inflated = new DeflateStream(File.OpenRead(Path.Combine(folder.FullName, "ignored")), CompressionMode.Decompress))
        using (var file = File.Create(Path.Combine(folder.FullName, "streamed.zip")))
        {
            inflated.CopyTo(file);
        }

        Assert.Equal(0, Tool.Run(folder.FullName, "sh", "-c", "cd in && zip -qr ../info.zip . && zip -qr - . | cat > ../piped.zip").ExitCode);
        foreach (var name in new[] { "seekable.zip", "streamed.zip", "info.zip", "piped.zip" })
        {
            var problems = Problems(File.ReadAllBytes(Path.Combine(folder.FullName, name)));
            Assert.True(problems.Count == 0, $"{name}: {string.Join(", ", problems)}");
        }
    }

    private List<string> Names(byte[] zip)
    {
        using var file = File.OpenHandle(Save(zip));
        return [.. new ZipDirectoryReader(file).Read().Entries.Select(entry => entry.Name)];
    }

    private List<(ZipProblem Problem, string? Name)> Problems(byte[] zip)
    {
        using var file = File.OpenHandle(Save(zip));
        return [.. new ZipDirectoryReader(file).Read().Findings.Select(finding => (finding.Problem, finding.Name))];
    }

    // What is unpacked, or the sample itself where unpacking notices the damage.
    private string Unpack(byte[] zip)
    {
        using var file = File.OpenHandle(Save(zip));
        try
        {
            using var stream = ZipEntryReader.Open(file, Assert.Single(new ZipDirectoryReader(file).Read().Entries));
            return new StreamReader(stream).ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return "text of the page";
        }
    }

    // Null where unpacking notices that something is wrong.
    private byte[]? Unpacked(byte[] zip)
    {
        using var file = File.OpenHandle(Save(zip));
        using var text = new MemoryStream();
        try
        {
            using var stream = ZipEntryReader.Open(file, Assert.Single(new ZipDirectoryReader(file).Read().Entries));
            stream.CopyTo(text);
            return text.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private string Save(byte[] zip)
    {
        var path = Path.Combine(folder.FullName, "a.zip");
        File.WriteAllBytes(path, zip);
        return path;
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        var zip = new ZipFileWriter(stream);
        foreach (var (name, text) in files)
        {
            zip.Add(name, PackedBytes.Deflate(Encoding.UTF8.GetBytes(text)));
        }

        zip.Complete();
        var bytes = stream.ToArray();
        var at = DirectoryOf(bytes);
        foreach (var (name, _) in files)
        {
            if (name.EndsWith('/'))
            {
                bytes.AsSpan(at + 38, 4).Clear();
            }

            at += ZipLayout.CentralHeaderLength + Encoding.UTF8.GetByteCount(name);
        }

        return bytes;
    }

    private static string TextOf(string name) => name.EndsWith('/') ? "" : name;

    private static byte[] Folder(PackedBytes packed)
    {
        var zip = ZipOf("a/", packed);
        zip.AsSpan(DirectoryOf(zip) + 38, 4).Clear();
        return zip;
    }

    private static byte[] ZipOf(string name, PackedBytes packed)
    {
        using var stream = new MemoryStream();
        var zip = new ZipFileWriter(stream);
        zip.Add(name, packed);
        zip.Complete();
        return stream.ToArray();
    }

    // Flags stand in both headers of the first file.
    private static void Change(byte[] zip, Func<ushort, ushort> change)
    {
        foreach (var at in new[] { 6, DirectoryOf(zip) + 8 })
        {
            BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(at), change(BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at))));
        }
    }

    private static int DirectoryOf(byte[] zip) => (int)BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(zip.Length - 6));
}
