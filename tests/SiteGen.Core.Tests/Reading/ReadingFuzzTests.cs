using System.Text;
using CsCheck;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Tests.Reading;

/// <summary>
/// Random bytes, and sound files with random damage. The generator's seed is fixed, so every run reads the same inputs; a failing one is printed whole.
/// </summary>
public sealed class ReadingFuzzTests
{
    private const string Report = "content/shili/mzj/2024";
    private const int Rounds = 1500;

    private static readonly string[] Tables = ["disclosure", "requests", "review"];

    private static readonly byte[][] Fragments =
    [
        .. new[] { "\"", ",", "\n", "\r", "\r\n", ";", "0", "-", "9999999999999999999", "％", "，", "\uFEFF", "𠮷", "\u202E", "3.6", "总计", ": ", "---\n", "# ", "[a](b)", "&a ", "*a", "{", "}", "[", "]", "\\u", "|", "!", "`", "<", "[^1]" }.Select(Encoding.UTF8.GetBytes),
        [0],
        [0xFF],
        [0x81],
        [0xEF, 0xBB],
    ];

    private static readonly Gen<byte[]> Noise = Gen.Byte.Array[0, 200];

    private static readonly Gen<(int Kind, double At, double Length, int Fragment)[]> Damage =
        Gen.Select(Gen.Int[0, 2], Gen.Double[0, 1], Gen.Double[0, 0.05], Gen.Int[0, Fragments.Length - 1], (kind, at, length, fragment) => (kind, at, length, fragment)).Array[1, 6];

    [Fact]
    public void Gives_a_table_or_says_why_not_for_any_bytes()
    {
        foreach (var id in Tables)
        {
            Each(Noise, 1, bytes => ReadTable(id, bytes));
        }
    }

    [Fact]
    public void Gives_a_table_or_says_why_not_for_a_damaged_file()
    {
        foreach (var id in Tables)
        {
            var sound = File.ReadAllBytes(Path.Combine(FixtureFolders.Base, Report, id + ".csv"));
            Each(Damage, 2, damage => ReadTable(id, Apply(sound, damage)));
        }
    }

    [Fact]
    public void Survives_damaged_configuration()
    {
        using var site = FixtureSite.Sound();
        var sound = Encoding.UTF8.GetBytes("{ \"title\": \"库\", \"rules\": { \"balance\": \"off\" }, \"deadlines\": { \"department\": \"01-31\" }, \"publisher\": { \"name\": \"办公室\" } }\n");
        Each(Damage, 3, damage =>
        {
            var bytes = Apply(sound, damage);
            File.WriteAllBytes(site.PathOf("site.json"), bytes);
            var diagnostics = new List<Diagnostic>();
            var configuration = SiteConfigurationReader.Read(site.Directory, diagnostics);
            Check(bytes, configuration is not null, diagnostics);
        });
    }

    [Fact]
    public void Survives_damaged_reports()
    {
        using var site = FixtureSite.Sound();
        var archive = ArchiveFinder.Find(site.Directory, [])!;
        var agency = archive.Agencies.Single(node => node.Years.Count > 0);
        var reader = new ReportReader(site.Directory, archive);
        var sound = Encoding.UTF8.GetBytes("---\ntitle: 报告\npublished: 2025-01-17\nwaivers:\n  - rule: balance\n    at: requests.csv 2 自然人\n    reason: 改制\nrevisions:\n  - { date: 2025-02-03, note: 更正 }\n---\n\n引言[^1]。\n\n## 一、总体情况\n\n### （一）公开\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n[链](files/mulu.txt) **强调**\n\n## 六、其他\n\n[^1]: 注。\n");
        Each(Damage, 4, damage =>
        {
            var bytes = Apply(sound, damage);
            File.WriteAllBytes(site.PathOf(Report + "/report.md"), bytes);
            var diagnostics = new List<Diagnostic>();
            var report = reader.Read(agency, 2024, diagnostics);
            Check(bytes, report is not null, diagnostics.FindAll(diagnostic => diagnostic.Path.EndsWith(".md", StringComparison.Ordinal)));
        });
    }

    private static void ReadTable(string id, byte[] bytes)
    {
        foreach (var form in FormCatalogue.Official)
        {
            var diagnostics = new List<Diagnostic>();
            var table = TableReader.Read(form.Table(id), id + ".csv", bytes, diagnostics);
            Check(bytes, table is not null, diagnostics);
            Assert.True(
                diagnostics.Count > 0 || table!.Figures.All(figure => figure.State is FigureState.Number or FigureState.Blank),
                "A figure is missing or invalid, and nothing says so.");
        }
    }

    /// <summary>Nothing is refused in silence, and every place named is in the file.</summary>
    private static void Check(byte[] bytes, bool isRead, List<Diagnostic> diagnostics)
    {
        Assert.True(isRead || diagnostics.Count > 0, "Refused without a word.");
        var lengths = LineLengths(bytes);
        foreach (var diagnostic in diagnostics)
        {
            Assert.InRange(diagnostic.Line, 1, lengths.Count);
            Assert.InRange(diagnostic.Column, 1, lengths[diagnostic.Line - 1] + 1);
            Assert.DoesNotContain(diagnostic.Message.Chinese, char.IsControl);
            Assert.NotNull(diagnostic.Hint);
        }
    }

    /// <summary>The lines' lengths in code points, an invalid byte counting as one.</summary>
    private static List<int> LineLengths(byte[] bytes)
    {
        // A code point takes at least one byte in either encoding, so Latin-1 gives an upper bound where the text is not UTF-8.
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        var text = isUtf8 ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        return [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Split(['\r', '\n']).Select(line => line.EnumerateRunes().Count())];
    }

    private static byte[] Apply(byte[] sound, (int Kind, double At, double Length, int Fragment)[] damage)
    {
        var bytes = sound.ToList();
        foreach (var (kind, at, length, fragment) in damage)
        {
            var start = (int)(at * bytes.Count);
            var count = Math.Min(1 + (int)(length * bytes.Count), bytes.Count - start);
            if (kind < 2)
            {
                bytes.RemoveRange(start, kind == 0 ? count : 0);
                bytes.InsertRange(start, kind == 1 ? Fragments[fragment] : []);
            }
            else
            {
                bytes.InsertRange((int)(length * 20 * bytes.Count), bytes.GetRange(start, count));
            }
        }

        return [.. bytes];
    }

    private static void Each<T>(Gen<T> inputs, uint stream, Action<T> check)
    {
        var random = new PCG(stream, 20240117);
        for (var round = 0; round < Rounds; round++)
        {
            var input = inputs.Generate(random, null, out _);
            try
            {
                check(input);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Round {round}: {CsCheck.Check.Print(input)}", fault);
            }
        }
    }
}
