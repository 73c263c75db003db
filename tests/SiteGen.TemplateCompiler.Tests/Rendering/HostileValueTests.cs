using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace SiteGen.TemplateCompiler.Tests.Rendering;

/// <summary>
/// Renders hostile values in every context, reads the page back with a browser's parser, and shows that each value is still
/// where the template put it: the same elements and attributes, each with the value itself.
/// </summary>
public sealed class HostileValueTests(HostilePage page) : IClassFixture<HostilePage>
{
    private static readonly string[] Fragments =
    [
        "<", ">", "\"", "'", "&", "/", "=", "`", "\\", " ", "\t", "\n", "\r", "\r\n", "\0", "\f", "\u000B", "\u007F", "\u0085", "#", "?",
        ":", "%", "%3c", ";", "&lt;", "&#x3c;", "&#60", "&quot", "&colon;", "</p>", "</script>", "</title>", "</textarea>", "</svg>",
        "<!--", "-->", "--!>", "]]>", "<![CDATA[", "<?", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onload=\"x",
        "' onload='x", "javascript:", "JAVASCRIPT:", "java\tscript:", "java\nscript:", "\u0001javascript:", "vbscript:", "data:text/html,",
        "//evil.example", "\\\\evil.example", "https:", "mailto:", "{{ x }}", "${x}", "\uD800", "\uDC00", "\uD83D\uDE00", "\u2028", "\u2029",
        "\uFEFF", "\uFFFE", "\uFFFF", "\u00A0", "\u3000", "一", "é", "a", "1", ".", "\u202E",
    ];

    // The worst a serialiser may hand over.
    private static readonly JsonSerializerOptions LeastEscaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Value =
        Gen.Select(Gen.OneOf(Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]), Gen.Char.Select(c => c.ToString())).Array[0, 8], string.Concat);

    [Fact]
    public void Value_stays_in_its_place_whatever_it_is() =>
        Value.Sample(value => CheckPage(value), iter: 3000, threads: 1);

    [Fact]
    public void Each_hostile_fragment_stays_in_its_place()
    {
        foreach (var fragment in Fragments)
        {
            CheckPage(fragment);
            CheckPage("a" + fragment);
            CheckPage(fragment + "alert(1)");
            CheckFeed(fragment);
        }
    }

    [Fact]
    public void Xml_is_well_formed_whatever_the_value() => Value.Sample(value => CheckFeed(value), iter: 2000, threads: 1);

    private void CheckPage(string value)
    {
        var shown = Shown(value);
        var json = JsonSerializer.SerializeToUtf8Bytes(shown, LeastEscaped);
        var document = new HtmlParser().ParseDocument(page.Page(value, json));

        Assert.Equal(15, document.All.Length);
        Assert.Equal(["#svg", "#text"], document.QuerySelectorAll("text, #text").Select(e => "#" + e.Id).Order(StringComparer.Ordinal));
        Assert.Equal(shown, document.QuerySelector("head title")!.TextContent);
        Assert.Equal(shown, document.GetElementById("text")!.TextContent);
        Assert.Equal("x" + shown, document.QuerySelector("textarea")!.TextContent);
        Assert.Equal(shown, document.GetElementById("double")!.GetAttribute("title"));
        Assert.Equal("a" + shown + "b", document.GetElementById("single")!.GetAttribute("title"));
        Assert.Equal(shown, document.GetElementById("svg")!.TextContent);
        Assert.All(document.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));

        var script = document.QuerySelector("script")!.TextContent;
        Assert.Equal(shown, JsonSerializer.Deserialize<string>(script));

        CheckScheme(document.GetElementById("url")!);
        CheckScheme(document.GetElementById("base")!);
        Assert.StartsWith("./files/", Href(document, "path"), StringComparison.Ordinal);
        Assert.Equal(0, Href(document, "path").Count(c => c is '?' or '#'));
        CheckQuery(Href(document, "query"), value);
    }

    private static void CheckQuery(string href, string value)
    {
        var parts = href.Split('#', 2);
        const string Before = "../search/index.html?q=";
        Assert.StartsWith(Before, parts[0], StringComparison.Ordinal);
        var query = parts[0][Before.Length..].Split('&');
        Assert.Equal(2, query.Length);
        Assert.Equal("n=1", query[1]);
        var expected = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            expected.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        Assert.Equal(expected.ToString(), Uri.UnescapeDataString(query[0]));
    }

    // What a browser does before it looks for a scheme (URL standard, basic URL parser): leading controls and spaces go, and
    // every tab and line end.
    private static void CheckScheme(IElement link)
    {
        var url = link.GetAttribute("href")!.TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        url = url.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && char.IsAsciiLetter(url[0]) && url[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
        {
            Assert.Contains(url[..colon].ToLowerInvariant(), new[] { "http", "https", "mailto", "tel" });
        }
    }

    private void CheckFeed(string value)
    {
        var feed = XDocument.Parse(page.Feed(value), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(Shown(value), feed.Element("c")!.Value);
        Assert.Equal(2, feed.Attributes().Count());
        // XML reads a tab or line end in an attribute as a space.
        var flat = Shown(value).Replace('\t', ' ').Replace('\n', ' ');
        Assert.Equal(flat, feed.Attribute("a")!.Value);
        Assert.Equal(flat, feed.Attribute("b")!.Value);
    }

    private static string Href(IDocument document, string id) => document.GetElementById(id)!.GetAttribute("href")!;

    // The value as the contract of the writer says it is shown, written the slow and plain way.
    private static string Shown(string value)
    {
        var shown = new StringBuilder();
        foreach (var rune in value.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            var isControl = Rune.IsControl(rune) && rune.Value is not ('\t' or '\n');
            shown.Append(isControl || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }
}
