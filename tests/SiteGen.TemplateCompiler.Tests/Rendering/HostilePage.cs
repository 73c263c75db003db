using System.Buffers;
using System.Reflection;
using System.Text;
using SiteGen.Site.Rendering;
using SiteGen.TemplateCompiler.Tests.Themes;

namespace SiteGen.TemplateCompiler.Tests.Rendering;

/// <summary>A page with one value in every context, compiled once.</summary>
public sealed class HostilePage
{
    private const string Template = """
        {% model Hostile %}
        <!DOCTYPE html>
        <html lang="zh-CN"><head><title>{{ value }}</title>
        <script type="application/ld+json">{{ json }}</script></head>
        <body><p id="text">{{ value }}</p><textarea>x{{ value }}</textarea>
        <p id="double" title="{{ value }}"></p><p id='single' title='a{{ value }}b'></p>
        <a id="url" href="{{ value }}"></a><a id="base" href="{{ value }}#s1"></a>
        <a id="path" href="./files/{{ value }}"></a>
        <a id="query" href="../search/index.html?q={{ value }}&amp;n=1#{{ value }}"></a>
        <svg><text id="svg">{{ value }}</text></svg></body></html>
        """;

    private const string Models = """
        using SiteGen.Site.Rendering;
        namespace Rendered.Models;
        public sealed record Hostile(string Value, JsonMarkup Json);
        """;

    private const string Entry = """
        namespace Rendered.Theme;
        public static class Entry
        {
            public static void Page(SiteGen.Site.Rendering.HtmlWriter writer, string value, SiteGen.Site.Rendering.JsonMarkup json) =>
                PageTemplate.Render(writer, new Rendered.Models.Hostile(value, json), Texts.For("zh-CN"));

            public static void Feed(SiteGen.Site.Rendering.HtmlWriter writer, string value, SiteGen.Site.Rendering.JsonMarkup json) =>
                FeedXmlTemplate.Render(writer, new Rendered.Models.Hostile(value, json), Texts.For("zh-CN"));
        }
        """;

    private readonly MethodInfo _page;
    private readonly MethodInfo _feed;

    public HostilePage()
    {
        var theme = new ThemeUnderTest("Rendered.Theme", "Rendered.Models")
            .With("page.html", Template)
            .With("feed.xml", "{% model Hostile %}\n<feed a=\"{{ value }}\" b='{{ value }}'><c>{{ value }}</c></feed>")
            .Compile();
        Assert.Empty(theme.Diagnostics);
        var sources = theme.Files.Select(file => (file.Path, file.Content))
            .Append(("Models.cs", Models))
            .Append(("Entry.cs", Entry));
        var entry = CSharpCompiler.Compile(sources).GetType("Rendered.Theme.Entry")!;
        _page = entry.GetMethod("Page")!;
        _feed = entry.GetMethod("Feed")!;
    }

    public string Page(string value, byte[] json) => Render(_page, value, json);

    public string Feed(string value) => Render(_feed, value, []);

    private static string Render(MethodInfo template, string value, byte[] json)
    {
        var output = new ArrayBufferWriter<byte>();
        template.Invoke(null, [new HtmlWriter(output), value, new JsonMarkup(json)]);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
