namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Tries the single slips that make many figures wrong at once: figures of a row or column one place off, two rows or columns
/// exchanged, a row or column ten times too much or too little. A slip counts only if what it moved stands in relations that fail, and all
/// relations it touches hold afterwards.
/// </summary>
internal sealed class SlipFinder(RepairGraph graph, StepBudget budget)
{
    private const int FewestCells = 3;

    private readonly List<ClosedChange> found = [];

    /// <param name="failed">The relations that fail.</param>
    public IReadOnlyList<ClosedChange> Find(IReadOnlyList<int> failed)
    {
        var tables = new HashSet<int>();
        foreach (var relation in failed)
        {
            foreach (var term in graph.TermsOf(relation))
            {
                tables.Add(PlaceOf(term.Cell).Table);
            }
        }

        var cells = Enumerable.Range(0, graph.Problem.Cells.Count).Where(cell => tables.Contains(PlaceOf(cell).Table)).ToList();
        List<int[]> rows = [.. Lines(cells, place => place.Row, place => place.Column)];
        List<int[]> columns = [.. Lines(cells, place => place.Column, place => place.Row)];
        WholeLines(rows);
        WholeLines(columns);
        rows.ForEach(Shifts);
        columns.ForEach(Shifts);
        return found;
    }

    private void WholeLines(List<int[]> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (!IsSuspect(lines[index]))
            {
                continue;
            }

            Tenfold(lines[index]);
            for (var other = 0; other < lines.Count; other++)
            {
                // Each pair once: the earlier with the later, or with an earlier one that was passed over.
                if (other > index || (other < index && !IsSuspect(lines[other])))
                {
                    Exchange(lines[index], lines[other]);
                }
            }
        }
    }

    private bool IsSuspect(int[] line) => line.Count(Fails) >= FewestCells;

    private void Shifts(int[] line)
    {
        if (!IsSuspect(line))
        {
            return;
        }

        for (var first = 0; first < line.Length; first++)
        {
            Shift(line, first, 1);
            Shift(line, first, -1);
        }
    }

    // From the first cell on, each has the figure of the next in that direction; the last takes what its own relations leave for it.
    private void Shift(int[] line, int first, int direction)
    {
        var changes = new List<(int Cell, Int128 Delta)>();
        for (var at = first; at >= 0 && at < line.Length; at += direction)
        {
            if (!budget.Take())
            {
                return;
            }

            if (changes.Count + 1 >= FewestCells)
            {
                foreach (var link in graph.LinksOf(line[at]))
                {
                    Add([.. changes, (line[at], -link.Coefficient * graph.Residual(link.Cell))], RepairReason.Shifted);
                }
            }

            var next = at + direction;
            if (next < 0 || next >= line.Length)
            {
                return;
            }

            var delta = graph.ValueOf(line[next]) - graph.ValueOf(line[at]);
            if (delta == 0)
            {
                continue;
            }

            if (!Fails(line[at]))
            {
                return;
            }

            changes.Add((line[at], delta));
        }
    }

    private void Exchange(int[] line, int[] other)
    {
        if (line.Length != other.Length || PlaceOf(line[0]).Table != PlaceOf(other[0]).Table)
        {
            return;
        }

        var changes = new List<(int Cell, Int128 Delta)>();
        for (var index = 0; index < line.Length; index++)
        {
            if (!budget.Take())
            {
                return;
            }

            var delta = graph.ValueOf(other[index]) - graph.ValueOf(line[index]);
            if (delta == 0)
            {
                continue;
            }

            if (!Fails(line[index]) && !Fails(other[index]))
            {
                return;
            }

            changes.Add((line[index], delta));
            changes.Add((other[index], -delta));
        }

        Add(changes, RepairReason.LinesSwapped);
    }

    private void Tenfold(int[] line)
    {
        var greater = new List<(int Cell, Int128 Delta)>();
        var less = new List<(int Cell, Int128 Delta)>();
        foreach (var cell in line)
        {
            var value = graph.ValueOf(cell);
            if (value == 0)
            {
                continue;
            }

            if (!budget.Take() || !Fails(cell))
            {
                return;
            }

            greater.Add((cell, value * 9));
            less.Add((cell, (value / 10) - value));
        }

        Add(greater, RepairReason.Tenfold);
        if (line.All(cell => graph.ValueOf(cell) % 10 == 0))
        {
            Add(less, RepairReason.Tenfold);
        }
    }

    private void Add(List<(int Cell, Int128 Delta)> changes, RepairReason reason)
    {
        changes.RemoveAll(change => change.Delta == 0);
        if (changes.Count >= FewestCells && budget.Take(2 * changes.Count) && graph.Close(changes, reason) is { } change && change.Mended.Length >= FewestCells
            && found.TrueForAll(other => !other.Cells.AsSpan().SequenceEqual(change.Cells)))
        {
            found.Add(change);
        }
    }

    private bool Fails(int cell)
    {
        foreach (var link in graph.LinksOf(cell))
        {
            if (graph.Residual(link.Cell) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private CellPlace PlaceOf(int cell) => graph.Problem.Cells[cell].Place;

    private IEnumerable<int[]> Lines(List<int> cells, Func<CellPlace, int> line, Func<CellPlace, int> position) => cells
        .GroupBy(cell => (PlaceOf(cell).Table, Line: line(PlaceOf(cell))))
        .Where(group => group.Count() >= FewestCells)
        .OrderBy(group => group.Key)
        .Select(group => group.OrderBy(cell => position(PlaceOf(cell))).ToArray());
}
