using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>
/// Reads words that name figures of the tables without stating them (申请量较上年增加9件, 自然人占95%). Silent where an earlier number of the
/// paragraph counts applications of something the tables do not hold: these may be of the same.
/// </summary>
/// <param name="reader">Reads the claims of the report.</param>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
/// <param name="claims">What they claim of the tables.</param>
internal sealed class TopicClaims(TableClaimReader reader, ProseText prose, IReadOnlyList<Quantity> quantities, IReadOnlyList<TableClaim?> claims)
{
    private const string Marks = "，：；、";
    private static readonly string[] Matters = ["收到", "受理", "申请", "办理", "办结"];

    /// <summary>What the words may mean, the likeliest first; none where that is not sure.</summary>
    /// <param name="start">Where the words start.</param>
    /// <param name="end">Where they end.</param>
    public IReadOnlyList<Reading> Read(int start, int end) =>
        IsOfWhole(start) && reader.ReadWords(prose, start, end) is { NeedsSupport: false } claim ? claim.Readings : [];

    private bool IsOfWhole(int start)
    {
        var previousEnd = 0;
        for (var index = 0; index < quantities.Count && quantities[index].Start < start; index++)
        {
            var quantity = quantities[index];
            if (quantity.Kind == QuantityKind.Count && MeasureWords.CountsApplications(quantity.Unit) && claims[index] is null && Matters.Any(word => prose.Text.AsSpan(previousEnd, quantity.Start - previousEnd).Contains(word, StringComparison.Ordinal)))
            {
                return false;
            }

            previousEnd = quantity.End;
        }

        // 征地类申请中，自然人占95%
        var from = prose.SentenceAt(start).Start;
        for (var at = from; at < start; at++)
        {
            if (Marks.Contains(prose.Text[at], StringComparison.Ordinal))
            {
                if (!quantities.Any(quantity => quantity.Start >= from && quantity.End <= at) && !reader.Knows(prose, from, at))
                {
                    return false;
                }

                from = at + 1;
            }
        }

        return true;
    }
}
