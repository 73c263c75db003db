using Markdig;
using Markdig.Syntax;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Reads the text of a report.md. Raw HTML is never taken as HTML. The front matter is blanked rather than cut off,
/// so that every span of the parsed text is an offset into the file.
/// </summary>
internal static class NarrativeReader
{
    private const string Fence = "---";

    /// <param name="diagnostics">Names report.md and receives every problem.</param>
    /// <param name="bodyStart">Where the text starts.</param>
    public static Narrative Read(MarkdownDiagnostics diagnostics, int bodyStart)
    {
        var source = diagnostics.Source;
        var text = bodyStart == 0 ? source.Text : string.Create(source.Text.Length, (source.Text, bodyStart), static (span, state) =>
        {
            span[..state.bodyStart].Fill('\n');
            state.Text.AsSpan(state.bodyStart).CopyTo(span[state.bodyStart..]);
        });
        return OutlineReader.Read(source, Parse(diagnostics, text, bodyStart));
    }

    /// <summary>Where the front matter's YAML stands and where the text after it starts; reports a missing one.</summary>
    public static ((int Start, int End)? Header, int BodyStart) FindHeader(MarkdownDiagnostics diagnostics)
    {
        var text = diagnostics.Source.Text;
        var first = LineAt(text, 0);
        if (!IsFence(first))
        {
            diagnostics.Report(
                NarrativeCodes.NoFrontMatter,
                0,
                new("缺少文首信息", "there is no front matter"),
                new("文件开头写三行：---、title: 报告标题、---", "begin the file with three lines: ---, title: the report's title, ---"));
            return (null, 0);
        }

        var start = NextLine(text, first.Length);
        for (var line = start; line < text.Length; line = NextLine(text, line + LineAt(text, line).Length))
        {
            var current = LineAt(text, line);
            if (IsFence(current))
            {
                return ((start, line), NextLine(text, line + current.Length));
            }
        }

        diagnostics.Report(
            NarrativeCodes.OpenFrontMatter,
            0,
            new("文首信息没有结束", "the front matter is not closed"),
            new("在文首信息之后另起一行写 ---", "put a line --- after it"));
        return (null, FirstHeading(text));
    }

    // Where the front matter was meant to end is a guess; the text surely starts at the first heading.
    private static int FirstHeading(string text)
    {
        var offset = text.IndexOf("\n#", StringComparison.Ordinal);
        return offset < 0 ? text.Length : offset + 1;
    }

    private static MarkdownDocument Parse(MarkdownDiagnostics diagnostics, string text, int bodyStart)
    {
        if (TryParse(text) is { } document)
        {
            return document;
        }

        diagnostics.Report(
            NarrativeCodes.TooDeep,
            bodyStart,
            new("正文中引用、列表或括号嵌套过深", "quotations, lists or brackets in the text are nested too deeply"),
            new("检查是否误粘贴了大量重复的符号", "check for a long run of pasted signs"));
        return Markdown.Parse("", NarrativeMarkdown.Pipeline);
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            var document = Markdown.Parse(text, NarrativeMarkdown.Pipeline);
            if (!NarrativeTree.TryCollectLinks(document, []))
            {
                return null;
            }

            SoftBreakJoiner.Join(document);
            return document;
        }
        catch (ArgumentException)
        {
            // The parser's way to say that its own limit of nesting is passed.
            return null;
        }
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    private static ReadOnlySpan<char> LineAt(string text, int offset)
    {
        var rest = text.AsSpan(offset);
        var end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int NextLine(string text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length : lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);
}
