using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// A problem as arrays: for each cell the judged relations it takes part in, for each relation its cells, and what every relation
/// is off by while changes are tried and taken back. Figures are whole numbers of the smallest decimal unit in the problem, so every
/// sum is exact and none overflows: 18 digits before the point and 10 after it leave room for 10⁹ terms.
/// </summary>
internal sealed class RepairGraph
{
    private static readonly Int128 LargestWhole = (Int128)1_000_000_000_000_000_000;

    private readonly RepairTerm[][] links;
    private readonly RepairTerm[][] terms;
    private readonly Int128[] values;
    private readonly Int128[] residuals;
    private readonly bool[] taken;
    private readonly Int128 unit = 1;

    public RepairGraph(RepairProblem problem)
    {
        Problem = problem;
        var decimals = problem.Cells.Max(cell => cell.Value is { } value ? (int?)value.Scale : null) ?? 0;
        for (var place = 0; place < decimals; place++)
        {
            unit *= 10;
        }

        values = [.. problem.Cells.Select(cell => cell.Value is { } value ? Scaled(value) : 0)];
        residuals = new Int128[problem.Relations.Count];
        terms = new RepairTerm[problem.Relations.Count][];
        var lists = new List<RepairTerm>?[problem.Cells.Count];
        for (var relation = 0; relation < terms.Length; relation++)
        {
            terms[relation] = problem.Relations[relation].IsJudged ? [.. problem.Relations[relation].Terms] : [];
            foreach (var term in terms[relation])
            {
                (lists[term.Cell] ??= []).Add(new RepairTerm(relation, term.Coefficient));
                residuals[relation] += term.Coefficient * values[term.Cell];
            }
        }

        links = [.. lists.Select(list => list is null ? [] : list.ToArray())];
        taken = new bool[links.Length];
        MostLinks = links.Length == 0 ? 0 : links.Max(link => link.Length);
    }

    public RepairProblem Problem { get; }

    /// <summary>The most relations any cell takes part in.</summary>
    public int MostLinks { get; }

    /// <summary>The relations to be explained that fail now, ascending.</summary>
    public IReadOnlyList<int> Failed => [.. Enumerable.Range(0, residuals.Length).Where(relation => residuals[relation] != 0 && Problem.Relations[relation].IsHome)];

    /// <summary>The judged relations of a cell; <see cref="RepairTerm.Cell"/> is the relation's index.</summary>
    public ReadOnlySpan<RepairTerm> LinksOf(int cell) => links[cell];

    public ReadOnlySpan<RepairTerm> TermsOf(int relation) => terms[relation];

    /// <summary>The sum of a relation's terms: 0 where it holds.</summary>
    public Int128 Residual(int relation) => residuals[relation];

    public Int128 ValueOf(int cell) => values[cell];

    /// <summary>Whether an accepted explanation has changed the cell already.</summary>
    public bool IsTaken(int cell) => taken[cell];

    /// <summary>Whether the cell's kind allows it to be changed by so much.</summary>
    public bool Allows(int cell, Int128 delta)
    {
        var value = values[cell] + delta;
        var kind = Problem.Cells[cell].Kind;
        return (value >= 0 || kind == FigureKind.SignedCount)
            && Int128.Abs(value) < LargestWhole * unit
            && (unit == 1 || kind is FigureKind.Fee or FigureKind.Money || value % unit == 0);
    }

    public void Apply(int cell, Int128 delta)
    {
        foreach (var link in links[cell])
        {
            residuals[link.Cell] += link.Coefficient * delta;
        }
    }

    /// <summary>Takes a change as made: its cells are not changed again, its relations hold from now on.</summary>
    public void Accept(ClosedChange change)
    {
        for (var index = 0; index < change.Cells.Length; index++)
        {
            Apply(change.Cells[index], change.Deltas[index]);
            taken[change.Cells[index]] = true;
        }
    }

    /// <summary>The change, if it leaves every relation it touches holding and mends at least one; otherwise null.</summary>
    public ClosedChange? Close(IReadOnlyList<(int Cell, Int128 Delta)> changes, RepairReason whole)
    {
        foreach (var (cell, delta) in changes)
        {
            if (taken[cell] || !Allows(cell, delta))
            {
                return null;
            }
        }

        foreach (var (cell, delta) in changes)
        {
            Apply(cell, delta);
        }

        var closes = HoldAround(changes);
        foreach (var (cell, delta) in changes)
        {
            Apply(cell, -delta);
        }

        if (!closes)
        {
            return null;
        }

        int[] mended = [.. changes.SelectMany(change => links[change.Cell].Select(link => link.Cell)).Distinct().Where(relation => residuals[relation] != 0).Order()];
        (int Cell, Int128 Delta)[] ordered = [.. changes.OrderBy(change => change.Cell)];
        return mended.Length == 0
            ? null
            : new ClosedChange([.. ordered.Select(change => change.Cell)], [.. ordered.Select(change => change.Delta)], mended) { Whole = whole };
    }

    /// <summary>A cell's figure after a change.</summary>
    public CellChange Changed(int cell, Int128 delta) => new(cell, Problem.Cells[cell].Value, Plain(values[cell] + delta));

    private bool HoldAround(IReadOnlyList<(int Cell, Int128 Delta)> changes)
    {
        // From the last: what was fitted to one relation there is the likeliest to fail in another.
        for (var index = changes.Count - 1; index >= 0; index--)
        {
            foreach (var link in links[changes[index].Cell])
            {
                if (residuals[link.Cell] != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private Int128 Scaled(decimal value)
    {
        // Whole and fraction apart: together they may have more digits than a decimal can be multiplied to.
        var whole = decimal.Truncate(value);
        return ((Int128)whole * unit) + (Int128)((value - whole) * (decimal)unit);
    }

    private decimal Plain(Int128 value) => (decimal)(value / unit) + ((decimal)(value % unit) / (decimal)unit);
}
