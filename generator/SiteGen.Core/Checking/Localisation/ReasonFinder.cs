using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Says what a person may have done to make a set of figures wrong, and how usual that is. The costs only order explanations that
/// suppose equally many errors: evidence that could hardly be chance (a stated figure, two digits changed places in a long figure) costs
/// little, an arbitrary other figure most; of arbitrary figures the total, added up wrongly, is the likelier.
/// </summary>
internal sealed class ReasonFinder(RepairGraph graph)
{
    private const int Arbitrary = 6;
    private const int TenThousand = 10_000;
    private const decimal Telling = 10;

    private readonly Lazy<Dictionary<CellPlace, int>> byPlace = new(() => PlacesOf(graph.Problem), LazyThreadSafetyMode.None);

    public Explanation Explain(ClosedChange change)
    {
        CellChange[] changes = [.. change.Cells.Zip(change.Deltas, graph.Changed)];
        if (change.Whole != RepairReason.Plain)
        {
            return new Explanation([new RepairAct(change.Whole, changes)], 1 + Abroad(changes));
        }

        if (AreSwapped(changes))
        {
            return new Explanation([new RepairAct(RepairReason.CellsSwapped, changes)], (changes.Any(cell => cell.Suggested == 0) ? 3 : 2) + Abroad(changes));
        }

        List<(RepairAct Act, int Cost)> acts = [.. changes.Select(cell => Explain(cell, change.Mended)).OrderBy(act => act.Cost)];
        return new Explanation([.. acts.Select(act => act.Act)], acts.Sum(act => act.Cost));
    }

    private (RepairAct Act, int Cost) Explain(CellChange change, int[] mended)
    {
        var cell = graph.Problem.Cells[change.Cell];
        var total = mended.Where(relation => graph.Problem.Relations[relation].At == change.Cell).ToArray();
        var (reason, cost, other) = Usual(change, cell, total);
        cost += total.Length > 0 ? 0 : 1;
        cost += Abroad([change]);
        cost += reason != RepairReason.StatedElsewhere && change.Value is { } present && cell.Evidence.Contains(present) ? 3 : 0;
        return (new RepairAct(reason, [change], other), cost);
    }

    private (RepairReason Reason, int Cost, int? Other) Usual(CellChange change, RepairCell cell, int[] total)
    {
        if (cell.Evidence.Contains(change.Suggested))
        {
            return (RepairReason.StatedElsewhere, 0, null);
        }

        if (change.Value is not { } present)
        {
            return (RepairReason.LeftEmpty, 2, null);
        }

        if (cell.Kind is FigureKind.Fee or FigureKind.Money && change.Suggested != 0
            && (present == change.Suggested * TenThousand || present * TenThousand == change.Suggested))
        {
            return (RepairReason.Unit, 1, null);
        }

        var (reason, digits) = DigitComparison.Compare(present, change.Suggested);
        var slip = reason switch
        {
            RepairReason.Plain => Arbitrary,
            RepairReason.Sign => 1,
            RepairReason.DigitsSwapped => digits > 2 ? 1 : 3,

            // A difference of 1 to 9, or of so many tens or hundreds, makes a slip of one digit in most figures: that tells little.
            _ when IsRound(change.Suggested - present) => digits > 2 && Math.Abs(change.Suggested - present) >= Telling ? 4 : 5,
            _ => Math.Max(2, Arbitrary - digits),
        };
        var difference = change.Suggested - present;
        if (slip > 2 && Part(change.Cell, difference, total) is { } part)
        {
            return (difference > 0 ? RepairReason.PartLeftOut : RepairReason.PartCountedTwice, Math.Abs(difference) >= Telling ? 2 : 4, part);
        }

        if (slip > 3 && Math.Abs(present) >= Telling && Neighbour(cell, present) is { } neighbour)
        {
            return (RepairReason.CopiedFromNeighbour, 3, neighbour);
        }

        return (slip < 5 ? reason : RepairReason.Plain, slip, null);
    }

    private static bool IsRound(decimal difference)
    {
        var rest = Math.Abs(difference);
        while (rest >= Telling && rest % Telling == 0)
        {
            rest /= Telling;
        }

        return rest < Telling;
    }

    /// <summary>The only part of a total whose figure is what the total is off by.</summary>
    private int? Part(int total, decimal difference, int[] relations)
    {
        int? found = null;
        foreach (var relation in relations)
        {
            var terms = graph.Problem.Relations[relation].Terms;
            if (terms.Count(term => term.Coefficient < 0) != 1)
            {
                continue;
            }

            foreach (var term in terms.Where(term => term.Cell != total && graph.Problem.Cells[term.Cell].Value == Math.Abs(difference)))
            {
                if (found is not null && found != term.Cell)
                {
                    return null;
                }

                found = term.Cell;
            }
        }

        return found;
    }

    private int? Neighbour(RepairCell cell, decimal present)
    {
        var (table, row, column) = cell.Place;
        foreach (var place in new CellPlace[] { new(table, row - 1, column), new(table, row + 1, column), new(table, row, column - 1), new(table, row, column + 1) })
        {
            if (byPlace.Value.TryGetValue(place, out var neighbour) && graph.Problem.Cells[neighbour].Value == present)
            {
                return neighbour;
            }
        }

        return null;
    }

    // Two cells side by side that take each other's figures; where one of them is 0, a figure in its neighbour's place.
    private bool AreSwapped(CellChange[] changes)
    {
        if (changes is not [var first, var second] || (first.Value ?? 0) != second.Suggested || (second.Value ?? 0) != first.Suggested)
        {
            return false;
        }

        var (one, other) = (graph.Problem.Cells[first.Cell].Place, graph.Problem.Cells[second.Cell].Place);
        return one.Table == other.Table && Math.Abs(one.Row - other.Row) + Math.Abs(one.Column - other.Column) == 1;
    }

    private int Abroad(CellChange[] changes) => changes.Any(change => !graph.Problem.Cells[change.Cell].IsHome) ? 1 : 0;

    private static Dictionary<CellPlace, int> PlacesOf(RepairProblem problem)
    {
        var places = new Dictionary<CellPlace, int>(problem.Cells.Count);
        for (var cell = 0; cell < problem.Cells.Count; cell++)
        {
            places.TryAdd(problem.Cells[cell].Place, cell);
        }

        return places;
    }
}
