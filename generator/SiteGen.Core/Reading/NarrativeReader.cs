using Markdig;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Reads the text of a report.md. Raw HTML is never taken as HTML. The front matter is blanked rather than cut off,
/// so that every span of the parsed text is an offset into the file.
/// </summary>
internal static class NarrativeReader
{
    private const string Fence = "---";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseCjkFriendlyEmphasis()
        .UsePreciseSourceLocation()
        .Build();

    /// <param name="source">report.md.</param>
    /// <param name="bodyStart">Where the text starts.</param>
    public static Narrative Read(SourceText source, int bodyStart)
    {
        var text = bodyStart == 0 ? source.Text : string.Create(source.Text.Length, (source.Text, bodyStart), static (span, state) =>
        {
            span[..state.bodyStart].Fill('\n');
            state.Text.AsSpan(state.bodyStart).CopyTo(span[state.bodyStart..]);
        });
        return OutlineReader.Read(source, Markdown.Parse(text, Pipeline));
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
        return (null, text.Length);
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
