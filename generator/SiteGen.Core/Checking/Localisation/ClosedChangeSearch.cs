namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Finds every set of so many cells that mends a given relation and leaves no other failing. Depth first: the narrowest relation that
/// the changes so far leave failing must be mended by one of its cells, by as much as one of that cell's relations is off; the last cell
/// must mend all that is left. (Cells and relations of a smallest set form a forest, and a forest has a leaf: a relation with one
/// cell of the set left, which fixes that cell's change.)
/// </summary>
internal sealed class ClosedChangeSearch(RepairGraph graph, StepBudget budget)
{
    // What is found is checked, explained and weighed against the others: as much work as looking at so many cells.
    private const int CostOfFinding = 50;

    private readonly List<(int Cell, Int128 Delta)> chosen = [];
    private readonly List<int> touched = [];
    private readonly int[] touches = new int[graph.Problem.Relations.Count];
    private readonly Dictionary<string, ClosedChange> found = new(StringComparer.Ordinal);
    private bool withinFailed;
    private int leastMended;

    /// <param name="seeds">The failed relations to start from.</param>
    /// <param name="size">How many cells to change.</param>
    /// <param name="onlyFailing">Whether to look among those cells alone all of whose relations fail.</param>
    /// <param name="mending">How many failed relations a set must mend at least.</param>
    /// <param name="steps">The steps allowed, shared evenly among the seeds.</param>
    /// <returns>The sets, in the order found; whether the search was finished.</returns>
    public (IReadOnlyList<ClosedChange> Changes, bool IsComplete) Find(IReadOnlyList<int> seeds, int size, bool onlyFailing, int mending, int steps)
    {
        (withinFailed, leastMended) = (onlyFailing, mending);
        found.Clear();
        var isComplete = true;
        for (var index = 0; index < seeds.Count; index++)
        {
            var share = steps / (seeds.Count - index);
            var before = budget.Used;
            budget.Allot(share);
            Touch(seeds[index]);
            Extend(size);
            Untouch(seeds[index]);
            steps -= budget.Used - before;
            isComplete &= !budget.WasExhausted;
        }

        return ([.. found.Values], isComplete);
    }

    private void Extend(int left)
    {
        var (relation, open) = Narrowest();
        if (open == 0 || open > left * graph.MostLinks)
        {
            return;
        }

        foreach (var term in graph.TermsOf(relation))
        {
            if (!budget.Take())
            {
                return;
            }

            if (graph.IsTaken(term.Cell) || IsChosen(term.Cell) || (withinFailed && !FailedBefore(term.Cell)))
            {
                continue;
            }

            if (left == 1)
            {
                Finish(term.Cell, -term.Coefficient * graph.Residual(relation), open);
            }
            else
            {
                Branch(term.Cell, left);
            }
        }
    }

    private void Branch(int cell, int left)
    {
        var links = graph.LinksOf(cell);
        for (var index = 0; index < links.Length; index++)
        {
            var delta = -links[index].Coefficient * graph.Residual(links[index].Cell);
            if (delta == 0 || IsRepeated(links[..index], delta) || !graph.Allows(cell, delta))
            {
                continue;
            }

            Step(cell, delta, 1);
            Extend(left - 1);
            Step(cell, delta, -1);
        }
    }

    private void Finish(int cell, Int128 delta, int open)
    {
        foreach (var link in graph.LinksOf(cell))
        {
            if (graph.Residual(link.Cell) + (link.Coefficient * delta) != 0)
            {
                return;
            }

            open -= touches[link.Cell] > 0 && graph.Residual(link.Cell) != 0 ? 1 : 0;
        }

        if (open == 0 && graph.Allows(cell, delta) && budget.Take(CostOfFinding))
        {
            chosen.Add((cell, delta));
            Record();
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private void Record()
    {
        List<(int Cell, Int128 Delta)> changes = [.. chosen];
        var key = string.Join(',', changes.Select(change => change.Cell).Order());
        if (found.ContainsKey(key))
        {
            return;
        }

        // As it was before any of the changes, to see what they mend.
        foreach (var (cell, delta) in changes.SkipLast(1))
        {
            graph.Apply(cell, -delta);
        }

        var closed = graph.Close(changes, RepairReason.Plain);
        foreach (var (cell, delta) in changes.SkipLast(1))
        {
            graph.Apply(cell, delta);
        }

        if (closed is not null && closed.Mended.Length >= leastMended)
        {
            found.Add(key, closed);
        }
    }

    private void Step(int cell, Int128 delta, int direction)
    {
        graph.Apply(cell, delta * direction);
        foreach (var link in graph.LinksOf(cell))
        {
            if (direction > 0)
            {
                Touch(link.Cell);
            }
        }

        if (direction > 0)
        {
            chosen.Add((cell, delta));
            return;
        }

        chosen.RemoveAt(chosen.Count - 1);
        var links = graph.LinksOf(cell);
        for (var index = links.Length - 1; index >= 0; index--)
        {
            Untouch(links[index].Cell);
        }
    }

    private void Touch(int relation)
    {
        if (touches[relation]++ == 0)
        {
            touched.Add(relation);
        }
    }

    private void Untouch(int relation)
    {
        if (--touches[relation] == 0)
        {
            touched.RemoveAt(touched.Count - 1);
        }
    }

    private (int Relation, int Open) Narrowest()
    {
        var (narrowest, size, open) = (-1, int.MaxValue, 0);
        foreach (var relation in touched)
        {
            if (graph.Residual(relation) != 0)
            {
                open++;
                if (graph.TermsOf(relation).Length < size)
                {
                    (narrowest, size) = (relation, graph.TermsOf(relation).Length);
                }
            }
        }

        return (narrowest, open);
    }

    private bool IsChosen(int cell)
    {
        foreach (var change in chosen)
        {
            if (change.Cell == cell)
            {
                return true;
            }
        }

        return false;
    }

    private bool FailedBefore(int cell)
    {
        foreach (var link in graph.LinksOf(cell))
        {
            if (graph.Residual(link.Cell) == 0 && touches[link.Cell] == 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsRepeated(ReadOnlySpan<RepairTerm> earlier, Int128 delta)
    {
        foreach (var link in earlier)
        {
            if (-link.Coefficient * graph.Residual(link.Cell) == delta)
            {
                return true;
            }
        }

        return false;
    }
}
