using System.Globalization;
using SiteGen.Core.Checking.Narratives.Claims;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>
/// Holds 收到100件，办结98件，办结率98% against the two numbers right before it and the tables' totals. A rate of 100 % is never judged:
/// all that was due may have been done although cases are carried over.
/// </summary>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
/// <param name="claims">What they claim of the tables.</param>
/// <param name="figures">The report's figures.</param>
internal sealed class RateChecker(ProseText prose, IReadOnlyList<Quantity> quantities, IReadOnlyList<TableClaim?> claims, TableFigures figures)
{
    private const decimal Tolerance = 0.1m;

    private static readonly string[] Rates = ["办结率", "答复率", "办复率", "回复率", "采纳率", "公开率"];

    private readonly ClauseReader clauses = new(prose, quantities);

    public IEnumerable<PercentFinding> Check()
    {
        for (var index = 1; index < quantities.Count; index++)
        {
            if (quantities[index] is { Kind: QuantityKind.Percent, IsExact: true, Value: < 100 and > 0 } && Check(index) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private PercentFinding? Check(int index)
    {
        var words = clauses.Words(index).TrimEnd('为', '是', '达', '到');
        var rate = Array.Find(Rates, name => string.Equals(words, name, StringComparison.Ordinal));
        var start = prose.SentenceAt(quantities[index].Start).Start;
        var part = quantities[index - 1];
        if (rate is null || (Whole(index, start) ?? FromTables(index)) is not { } whole || !IsSure(part) || part.Value > whole
            || clauses.Subject(index, clauses.Words(index).Length) != index - 1)
        {
            return null;
        }

        var stated = quantities[index];
        var counts = quantities.Where(quantity => quantity.Start >= start && quantity.End < stated.Start && IsSure(quantity)).Select(quantity => quantity.Value)
            .Concat(figures.TotalsFor(TableFigures.Requests)).Distinct().ToList();
        if (counts.Exists(total => total > 0 && counts.Exists(count => count <= total && Math.Abs(stated.Value - (100 * count / total)) < Math.Max(stated.Step, Tolerance))))
        {
            return null;
        }

        var expected = Math.Round(100 * part.Value / whole / stated.Step, MidpointRounding.AwayFromZero) * stated.Step;
        var (n, w) = (Number(part.Value), Number(whole));
        return new PercentFinding(stated, rate, expected, stated.Value, $"按 {n} 与 {w} 计算", $"{n} of {w}");
    }

    private decimal? Whole(int index, int start)
    {
        var part = quantities[index - 1];
        var earlier = quantities.Take(index - 1).LastOrDefault(quantity => quantity.Kind == QuantityKind.Count && string.Equals(quantity.Unit, part.Unit, StringComparison.Ordinal));
        return earlier is { Unit.Length: > 0 } && earlier.Start >= start && IsSure(earlier) && earlier.Value >= part.Value ? earlier.Value : null;
    }

    // 办结250件，办结率96.2%: what was to be finished stands in the table alone.
    private decimal? FromTables(int index) =>
        claims[index - 1] is { Holds: true } claim && claim.Matches.Any(reading => reading is { Table: TableFigures.Requests, Rows: ["3.7"], Columns: [TableFigures.Total] })
            ? figures.TotalsFor(TableFigures.Requests).Where(total => total >= quantities[index - 1].Value).Cast<decimal?>().Max()
            : null;

    private static bool IsSure(Quantity quantity) => quantity.IsExact && quantity.IsToTheUnit;

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
