using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>What stands around a label: the sentence it is in, and what was labelled before it there.</summary>
/// <param name="Prose">The paragraph.</param>
/// <param name="Start">Where the sentence starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="At">Where the number stands.</param>
/// <param name="Terms">The label.</param>
/// <param name="Figures">The report's figures.</param>
/// <param name="Previous">The claim before it in the sentence.</param>
internal sealed record ClaimContext(ProseText Prose, int Start, int End, int At, IReadOnlyList<Term> Terms, TableFigures Figures, TableClaim? Previous)
{
    public ReadOnlySpan<char> Sentence => Prose.Text.AsSpan(Start, End - Start);

    public ReadOnlySpan<char> Before => Prose.Text.AsSpan(Start, At - Start);

    /// <summary>The sentence as far as the label reaches.</summary>
    public ReadOnlySpan<char> Through => Prose.Text.AsSpan(Start, Math.Max(At, Terms.Count == 0 ? At : Terms[^1].End) - Start);

    public bool Has(TermKind kind) => Terms.Any(term => term.Kind == kind);

    public IEnumerable<string> Payloads(TermKind kind) => Terms.Where(term => term.Kind == kind).Select(term => term.Payload).Distinct(StringComparer.Ordinal);

    public string Word(Term term) => Prose.Text[term.Start..term.End];
}
