using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>Finds the clauses that say there was none of something.</summary>
internal static class AbsenceReader
{
    private const string Boundaries = "，；：。（）\n";

    private static readonly string[] Openings = ["尚未", "并未", "暂未", "均未", "未", "没有", "暂无", "均无", "并无", "也无", "无"];

    /// <summary>Of each clause: where it starts, where it ends, where the word that says there was none starts and where it ends.</summary>
    public static IEnumerable<(int Start, int End, int Opening, int Words)> Read(ProseText prose)
    {
        var text = prose.Text;
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !Boundaries.Contains(text[index], StringComparison.Ordinal))
            {
                continue;
            }

            if (Opening(text, start, index) is { } opening)
            {
                yield return (start, index, opening.At, opening.At + opening.Length);
            }

            start = index + 1;
        }
    }

    /// <summary>Whether the words name whole rows of the tables: applications as such, cases carried over, reviews, lawsuits.</summary>
    public static bool IsComplete(IReadOnlyList<Term> terms) =>
        terms.Any(term => term.Kind is TermKind.Application or TermKind.Carry or TermKind.Review or TermKind.Lawsuit or TermKind.LawsuitRow)
        && terms.All(term => term.Kind is TermKind.Filler or TermKind.Application or TermKind.Receive or TermKind.Accept or TermKind.New or TermKind.Carry or TermKind.LastYear or TermKind.NextYear or TermKind.Review or TermKind.Lawsuit or TermKind.LawsuitRow);

    // The last such word of the clause, in its longest form.
    private static (int At, int Length)? Opening(string text, int start, int end)
    {
        (int At, int Length)? found = null;
        foreach (var opening in Openings)
        {
            var at = text.IndexOf(opening, start, end - start, StringComparison.Ordinal);
            if (at >= 0 && (found is not { } known || at + opening.Length > known.At + known.Length))
            {
                found = (at, opening.Length);
            }
        }

        return found;
    }
}
