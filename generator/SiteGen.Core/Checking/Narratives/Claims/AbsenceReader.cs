using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>Finds the clauses that say there was none of something.</summary>
internal static class AbsenceReader
{
    private static readonly CharacterSet Boundaries = new("，；：。（）\n");
    private static readonly CharacterSet Openings = new("未无没");

    /// <summary>Of each clause: where it starts, where it ends, where the word that says there was none starts and where it ends.</summary>
    public static IEnumerable<(int Start, int End, int Opening, int Words)> Read(ProseText prose)
    {
        var text = prose.Text;
        for (int index = Openings.IndexIn(text, 0), start = 0; index < text.Length; index = Openings.IndexIn(text, start))
        {
            while (index > start && !Boundaries.Contains(text[index - 1]))
            {
                index--;
            }

            start = index;
            var end = Boundaries.IndexIn(text, start);
            if (Opening(text, start, end) is { } opening)
            {
                yield return (start, end, opening.At, opening.At + opening.Length);
            }

            start = end + 1;
        }
    }

    /// <summary>Whether the words name whole rows of the tables: applications as such, cases carried over, reviews, lawsuits.</summary>
    public static bool IsComplete(IReadOnlyList<Term> terms) =>
        terms.Any(term => term.Kind is TermKind.Application or TermKind.Carry or TermKind.Review or TermKind.Lawsuit or TermKind.LawsuitRow)
        && terms.All(term => term.Kind is TermKind.Filler or TermKind.Application or TermKind.Receive or TermKind.Accept or TermKind.New or TermKind.Carry or TermKind.LastYear or TermKind.NextYear or TermKind.Review or TermKind.Lawsuit or TermKind.LawsuitRow);

    // The last such word of the clause, with what strengthens it (尚未, 均无).
    private static (int At, int Length)? Opening(string text, int start, int end)
    {
        var last = text.AsSpan(start, end - start).LastIndexOfAny('未', '无', '没');
        if (last < 0)
        {
            return null;
        }

        var at = start + last;
        if (text[at] == '没')
        {
            return at + 1 < end && text[at + 1] == '有' ? (at, 2) : null;
        }

        return at > start && (text[at - 1] is '尚' or '并' or '暂' or '均' or '也') ? (at - 1, 2) : (at, 1);
    }
}
