namespace SiteGen.Core.Checking.Narratives.Prose;

/// <summary>
/// One paragraph as a reader sees it, written one way: half-width digits, full-width punctuation, no white space beside Chinese
/// characters. A hard line break is <c>\n</c>. Every character knows where it stands in report.md.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Heading">The nearest sub-heading above it, written the same way; empty where there is none.</param>
/// <param name="Section">1 to 6; 0 for the introduction.</param>
/// <param name="Offsets">The offset in report.md of each character of <paramref name="Text"/>; there may be more.</param>
internal sealed record ProseText(string Text, string Heading, int Section, int[] Offsets)
{
    /// <summary>The sentences, as half-open ranges without their closing mark.</summary>
    public IReadOnlyList<(int Start, int End)> Sentences { get; } = Divide(Text);

    public (int Start, int End) SentenceAt(int index)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = index < Sentences[middle].End ? (low, middle) : (middle + 1, high);
        }

        return low < Sentences.Count ? Sentences[low] : (Text.Length, Text.Length);
    }

    private static List<(int Start, int End)> Divide(string text)
    {
        var sentences = new List<(int Start, int End)>();
        var start = 0;
        var depth = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            var character = index < text.Length ? text[index] : '\n';
            depth += character == '（' ? 1 : character == '）' && depth > 0 ? -1 : 0;
            // A full stop inside brackets ends a remark, not the sentence around it; a bracket never closed does not swallow the paragraph.
            if (character is '\n' || (character is '。' or '！' or '？' && (depth == 0 || text.IndexOf('）', index) < 0)))
            {
                if (index > start)
                {
                    sentences.Add((start, index));
                }

                start = index + 1;
                depth = 0;
            }
        }

        return sentences;
    }
}
