using System.Globalization;
using System.IO.Compression;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Tests.Publishing;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Verifying;

public sealed class CopyVerifierTests : IDisposable
{
    private const string Home = "<!DOCTYPE html><html lang=zh><head><link rel=canonical href=\"https://x.example/nb/\"></head><body data-page=home><h2 id=by-year>";
    private const string Report = "<!DOCTYPE html><html lang=zh><body data-page=report><h2 id=s1>1</h2><a href=\"#s1\">1</a><a href=\"../index.html#by-year\">2</a>";

    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_published_site_is_whole()
    {
        Publish();

        Assert.Empty(Verify());
    }

    [Fact]
    public void Names_each_file_that_was_changed_taken_away_or_added()
    {
        Publish();
        _folder.Drop("a/index.html", Report + " ");
        File.Delete(Path.Combine(_folder.Live, "a/data.csv"));
        _folder.Drop("a/added.html", "<img src=https://x.example/>");
        File.CreateSymbolicLink(Path.Combine(_folder.Live, "link"), "index.html");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Live, "folder"), "/etc");

        Assert.Equal(["a/added.html SG6205 error", "a/data.csv SG6203 error", "a/index.html SG6204 error", "folder SG6206 error", "link SG6206 error"], Verify());
        Assert.Contains("a/added.html SG6205 warning", Verify(extra: Severity.Warning));
    }

    [Fact]
    public void A_zip_is_judged_like_the_folder_it_was_made_of()
    {
        Publish();
        _folder.Drop("a/index.html", Report + " ");
        _folder.Drop("a/added.html", "x");
        ZipFile.CreateFromDirectory(_folder.Live, Path.Combine(_folder.Root, "a.zip"));

        Assert.Equal(Verify(), Verify("a.zip"));
    }

    [Fact]
    public void A_changed_line_of_the_list_is_named_by_its_number()
    {
        Publish();
        var list = Path.Combine(_folder.Live, "SHA256SUMS");
        var lines = File.ReadAllLines(list);
        File.WriteAllText(list, string.Join('\n', [lines[0], "nonsense", $"{new string('0', 64)}  ../outside", lines[0], .. lines[1..]]) + "\n");

        Assert.Equal(["SHA256SUMS SG6202 error :2", "SHA256SUMS SG6202 error :3", "SHA256SUMS SG6202 error :4"], Verify(lines: true));
    }

    [Fact]
    public void Reports_links_anchors_and_requests_at_their_place()
    {
        _folder.Publish(
            ("index.html", Home),
            ("a/index.html", "<!DOCTYPE html><html lang=zh><body data-page=report>\n<a href=gone.html></a>\n<a href=\"../index.html#gone\"></a>\n<a href=#gone></a>\n<a href=/index.html></a>\n<img src=https://x.example/nb/a.png>\n<a href=../></a>\n<a href=https://other.example/></a>"),
            ("style.css", "p { color: red }\nq { background: url(https://x.example/a.png) }"),
            ("a/2023/files/notes.html", "<img src=https://x.example/>"),
            ("a/2023/files/gbk.html", "placeholder"));

        Assert.Equal(
            ["a/2023/files/notes.html SG5203 warning :1", "a/index.html SG5201 error :2", "a/index.html SG5202 error :3", "a/index.html SG5202 error :4", "a/index.html SG5204 error :5", "a/index.html SG5203 error :6", "a/index.html SG5201 error :7", "style.css SG5203 error :2"],
            Verify(lines: true));
    }

    [Fact]
    public void Only_404_may_link_by_the_sites_public_address()
    {
        _folder.Publish(
            ("index.html", Home),
            ("404.html", "<!DOCTYPE html><html lang=zh><head><link rel=stylesheet href=\"https://x.example/nb/a.css\"></head><body data-page=404><a href=\"https://x.example/nb/\"></a><img src=\"https://x.example/nb/gone.png\"><img src=\"https://x.example/other/a.png\">"),
            ("a.css", "p { }"));

        Assert.Equal(["404.html SG5201 error", "404.html SG5203 error"], Verify().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_findings_beyond_number_the_first_are_listed_and_the_others_counted()
    {
        var lines = Enumerable.Range(0, 10_050).Select(i => $"{new string('0', 64)}  {i:D5}.txt\n").ToList();
        _folder.Drop("SHA256SUMS", string.Concat(lines) + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  index.html\n");
        _folder.Drop("index.html", "");
        _folder.Drop("10051.txt", "");

        var report = CopyVerifier.Verify(_folder.Live, Severity.Warning, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => $"{i:D5}.txt"), report.Diagnostics.Select(finding => finding.Path));
        Assert.Equal((50, 1), (report.MoreErrors, report.MoreWarnings));
    }

    [Theory]
    [InlineData(null, "SG6203")]
    [InlineData("deep", "SG6204")]
    public void Where_the_home_page_cannot_be_read_404_is_not_blamed(string? home, string code)
    {
        _folder.Publish(
            ("index.html", Home),
            ("404.html", "<!DOCTYPE html><html lang=zh><head><link rel=stylesheet href=\"https://x.example/nb/a.css\">"),
            ("a.css", "p { }"));
        File.Delete(Path.Combine(_folder.Live, "index.html"));
        if (home is not null)
        {
            _folder.Drop("index.html", string.Concat(Enumerable.Repeat("<div>", 1000)));
        }

        var findings = Verify();

        Assert.Contains($"index.html {code} error", findings);
        Assert.DoesNotContain(findings, finding => finding.StartsWith("404.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_public_address_404_may_ask_no_host()
    {
        _folder.Publish(
            ("index.html", "<!DOCTYPE html><html lang=zh><body data-page=home>"),
            ("404.html", "<!DOCTYPE html><html lang=zh><head><link rel=stylesheet href=\"https://x.example/nb/a.css\">"),
            ("a.css", "p { }"));

        Assert.Equal(["404.html SG5203 error"], Verify());
    }

    [Fact]
    public void No_page_may_pass_for_404_by_its_mark()
    {
        _folder.Publish(
            ("index.html", Home),
            ("a/index.html", "<!DOCTYPE html><html lang=zh><body data-page=404><img src=\"https://x.example/nb/index.html\">"));

        Assert.Equal(["a/index.html SG5203 error"], Verify());
    }

    [Theory]
    [InlineData("<img src=https://x.example/>", "SG5203")]
    [InlineData("<a href=gone.html></a>", "SG5201")]
    [InlineData("<a href=#gone></a>", "SG5202")]
    [InlineData("<a href=/index.html></a>", "SG5204")]
    [InlineData("<base href=https://x.example/>", "SG5203")]
    [InlineData("<base href=https://x.example/nb/>", "SG5203")]
    [InlineData("<base href=./>", "SG5204")]
    [InlineData("<base href=/nb/>", "SG5204")]
    public void A_finding_in_an_attachment_is_a_warning_and_in_any_other_page_an_error(string page, string code)
    {
        _folder.Publish(
            ("index.html", Home),
            ("2023/files/a.html", page),
            ("a/2023/b/files/c.html", page),
            ("a/2023/files/b/c.html", page),
            ("a/2023/index.html", page),
            ("a/b/2023/files/c.svg", page),
            ("a/files/b.html", page),
            ("assets/2023/files/a.html", page),
            ("b.html", page));

        Assert.Equal(
            [
                $"2023/files/a.html {code} error", $"a/2023/b/files/c.html {code} error", $"a/2023/files/b/c.html {code} warning", $"a/2023/index.html {code} error",
                $"a/b/2023/files/c.svg {code} warning", $"a/files/b.html {code} error", $"assets/2023/files/a.html {code} error", $"b.html {code} error",
            ],
            Verify());
    }

    [Fact]
    public void A_style_sheet_among_the_attachments_may_ask_another_host()
    {
        _folder.Publish(
            ("index.html", Home),
            ("a/2023/files/a.css", "p { background: url(https://x.example/a.png) } q { background: url(/a.png) }"),
            ("a/a.css", "p { background: url(/a.png) }"));

        Assert.Equal(["a/2023/files/a.css SG5203 warning", "a/2023/files/a.css SG5204 warning", "a/a.css SG5204 error"], Verify());
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_an_error_but_among_the_attachments()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 1000));
        _folder.Publish(("index.html", Home), ("a/2023/files/a.html", deep), ("a/2023/index.html", deep), ("a/index.html", "<a href=2023/files/a.html#x></a>"));

        Assert.Equal(["a/2023/files/a.html SG5205 warning", "a/2023/index.html SG5205 error"], Verify());
    }

    [Theory]
    [InlineData("\u0001https://x.example/a.png")]
    [InlineData(" ht\ntps://x.example/a.png\u001f")]
    [InlineData("\\\\x.example/a.png")]
    public void An_address_is_read_as_a_browser_cleans_it(string address)
    {
        _folder.Publish(("index.html", $"<!DOCTYPE html><html lang=zh><body data-page=home><img src=\"{address}\">"));

        Assert.Equal(["index.html SG5203 error"], Verify());
    }

    [Fact]
    public void An_xml_file_with_entities_of_its_own_cannot_be_judged()
    {
        _folder.Publish(("index.html", Home), ("a.svg", "<!DOCTYPE svg [<!ENTITY a '<image href=\"https://x.example/a.png\"/>'>]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"));

        Assert.Equal(["a.svg SG5205 error"], Verify());
    }

    [Fact]
    public void A_missing_anchor_of_another_page_is_told_once_a_page()
    {
        _folder.Publish(
            ("index.html", Home),
            ("a/index.html", "<a href=../index.html#x></a><a href=../index.html#x></a><a href=../index.html#y></a>"),
            ("b/index.html", "<a href=../index.html#x></a>"));

        Assert.Equal(["a/index.html SG5202 error", "a/index.html SG5202 error", "b/index.html SG5202 error"], Verify());
    }

    [Fact]
    public void Links_to_anchors_of_other_pages_beyond_number_cannot_be_judged()
    {
        var page = string.Concat(Enumerable.Range(0, 400_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"<a href=index.html#s{number}></a>")));
        _folder.Publish(("index.html", Home), ("1.html", page), ("2.html", page), ("3.html", page));

        var report = CopyVerifier.Verify(_folder.Live, cancellation: TestContext.Current.CancellationToken);

        // Those of two pages are kept and broken; the third is given up.
        Assert.Equal(800_001, report.Diagnostics.Count + report.MoreErrors);
    }

    [Fact]
    public void An_svg_file_may_not_call_a_foreign_style_sheet()
    {
        _folder.Publish(
            ("index.html", Home),
            ("a.svg", "<?xml version=\"1.0\"?>\n<?xml-stylesheet type='text/css' href=\"https://x.example/a.css\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));

        Assert.Equal(["a.svg SG5203 error :2"], Verify(lines: true));
    }

    [Theory]
    [InlineData("<a href=\"../index.html#:~:text=新收\"></a>")]
    [InlineData("<a href=\"../index.html#by-year:~:text=新收\"></a>")]
    [InlineData("<p id=s1></p><a href=\"#s1:~:text=新收\"></a>")]
    public void A_link_to_words_of_a_page_names_no_anchor_by_them(string page)
    {
        _folder.Publish(("index.html", Home), ("a/index.html", page));

        Assert.Empty(Verify());
    }

    [Theory]
    [InlineData("a.shtml")]
    [InlineData("a.SHTM")]
    [InlineData("a.xhtml")]
    [InlineData("a.xhtm")]
    [InlineData("a.xht")]
    [InlineData("a.htm")]
    public void A_page_is_known_by_any_ending_that_servers_take_for_one(string path)
    {
        _folder.Publish(("index.html", Home), (path, "<img src=\"https://x.example/a.png\" />"));

        Assert.Equal([$"{path} SG5203 error"], Verify());
    }

    [Fact]
    public void What_the_Finder_leaves_in_a_zip_hides_no_site_and_is_no_part_of_it()
    {
        Publish();
        var path = Path.Combine(_folder.Root, "a.zip");
        ZipFile.CreateFromDirectory(_folder.Live, path, CompressionLevel.Fastest, includeBaseDirectory: true);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            zip.CreateEntry(".DS_Store");
            zip.CreateEntry("__MACOSX/public/._index.html");
        }

        Assert.Equal([".DS_Store SG6205 error", "__MACOSX/public/._index.html SG6205 error"], Verify("a.zip"));
        Assert.Equal([".DS_Store SG6205 warning", "__MACOSX/public/._index.html SG6205 warning"], Verify("a.zip", Severity.Warning));
    }

    [Fact]
    public void A_folder_with_a_link_and_without_a_list_is_no_copy()
    {
        Publish();
        File.Delete(Path.Combine(_folder.Live, "SHA256SUMS"));
        File.CreateSymbolicLink(Path.Combine(_folder.Live, "link"), "index.html");

        Assert.Equal(["link SG6206 error", "public SG6201 error"], Verify());
    }

    [Fact]
    public void Of_a_folder_or_file_that_is_no_copy_it_says_so()
    {
        Directory.CreateDirectory(_folder.Live);
        Assert.Equal(["public SG6201 error"], Verify());

        File.WriteAllText(Path.Combine(_folder.Root, "a.zip"), "no archive");
        Assert.Equal(["a.zip SG6211 error"], Verify("a.zip"));
    }

    [Fact]
    public void Bytes_that_were_damaged_in_a_zip_are_named()
    {
        Publish();
        var path = Path.Combine(_folder.Root, "a.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach (var file in _folder.Names().Append("SHA256SUMS"))
            {
                zip.CreateEntryFromFile(Path.Combine(_folder.Live, file), file, CompressionLevel.NoCompression);
            }
        }

        var bytes = File.ReadAllBytes(path);
        bytes[bytes.AsSpan().IndexOf("id=s1"u8)] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.Equal(["a/index.html SG6211 error"], Verify("a.zip"));
    }

    private void Publish() => _folder.Publish(("index.html", Home), ("a/index.html", Report), ("a/data.csv", "1,2\n"));

    private List<string> Verify(string name = "public", Severity extra = Severity.Error, bool lines = false) =>
    [
        .. CopyVerifier.Verify(Path.Combine(_folder.Root, name), extra, cancellation: TestContext.Current.CancellationToken).Diagnostics
            .Select(finding => $"{finding.Path} {finding.Code.Id} {(finding.Severity == Severity.Error ? "error" : "warning")}{(lines ? $" :{finding.Line}" : "")}"),
    ];
}
