namespace SiteGen.TemplateCompiler.Lexing;

/// <summary>
/// White-space control. A <c>-</c> inside a delimiter removes all white space on that side; and a line that holds
/// nothing but tags and comments disappears with its line end, so that control flow leaves no blank lines in pages.
/// Only shrinks text segments, hence what is left of each is still one range of the source.
/// </summary>
internal static class WhitespaceTrimmer
{
    public static List<Segment> Trim(string text, List<Segment> segments)
    {
        var starts = segments.ConvertAll(segment => segment.Start);
        var ends = segments.ConvertAll(segment => segment.End);
        for (var first = 0; first < segments.Count; first++)
        {
            if (IsControl(segments[first]))
            {
                var last = LastOfLine(text, segments, first);
                TrimLine(text, segments, starts, ends, first, last);
                first = last;
            }
        }

        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].TrimBefore && i > 0 && segments[i - 1].Kind == SegmentKind.Text)
            {
                ends[i - 1] = text.AsSpan(0, ends[i - 1]).TrimEnd(" \t\n").Length;
            }

            if (segments[i].TrimAfter && i + 1 < segments.Count && segments[i + 1].Kind == SegmentKind.Text)
            {
                starts[i + 1] = text.Length - text.AsSpan(starts[i + 1]).TrimStart(" \t\n").Length;
            }
        }

        return
        [
            .. segments
                .Select((segment, i) => segment.Kind == SegmentKind.Text
                    ? segment with { Start = starts[i], End = Math.Max(starts[i], ends[i]) }
                    : segment)
                .Where(segment => segment.Kind != SegmentKind.Text || segment.End > segment.Start),
        ];
    }

    private static bool IsControl(Segment segment) => segment.Kind is SegmentKind.Tag or SegmentKind.Comment;

    private static int LastOfLine(string text, List<Segment> segments, int first)
    {
        var last = first;
        for (var i = first + 1; i < segments.Count; i++)
        {
            if (IsControl(segments[i]))
            {
                last = i;
            }
            else if (segments[i].Kind != SegmentKind.Text || !IsBlank(text, segments[i].Start, segments[i].End))
            {
                break;
            }
        }

        return last;
    }

    private static void TrimLine(
        string text, List<Segment> segments, List<int> starts, List<int> ends, int first, int last)
    {
        var before = first > 0 ? segments[first - 1] : null;
        var after = last + 1 < segments.Count ? segments[last + 1] : null;
        var lineStart = segments[first].Start;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t' && lineStart > (before?.Start ?? 0))
        {
            lineStart--;
        }

        var lineEnd = segments[last].End;
        while (lineEnd < text.Length && text[lineEnd] is ' ' or '\t')
        {
            lineEnd++;
        }

        var opensLine = lineStart == 0 || (text[lineStart - 1] == '\n' && before?.Kind == SegmentKind.Text);
        var closesLine = lineEnd == text.Length || (text[lineEnd] == '\n' && after?.Kind == SegmentKind.Text);
        if (!opensLine || !closesLine)
        {
            return;
        }

        if (before?.Kind == SegmentKind.Text)
        {
            ends[first - 1] = lineStart;
        }

        for (var i = first + 1; i < last; i++)
        {
            ends[i] = segments[i].Kind == SegmentKind.Text ? starts[i] : ends[i];
        }

        if (after?.Kind == SegmentKind.Text)
        {
            starts[last + 1] = Math.Min(lineEnd + 1, after.End);
        }
    }

    private static bool IsBlank(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t') < 0;
}
