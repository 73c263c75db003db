namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Chooses among changes that compete for the same failed relations: those that together mend the most, then suppose the fewest
/// errors. All choices as good are kept, for where there are several the figures cannot tell between them.
/// </summary>
internal sealed class CoverSearch(StepBudget budget)
{
    private const int MostCandidates = 48;
    private const int MostCovers = 64;

    private readonly List<ClosedChange[]> best = [];
    private readonly List<ClosedChange> chosen = [];
    private readonly HashSet<int> covered = [];
    private int bestMended;
    private int bestSize;

    /// <summary>The best choices within one group of competing changes.</summary>
    /// <param name="candidates">The changes, the most usual first.</param>
    /// <param name="steps">The steps allowed.</param>
    /// <returns>The choices found, at least one; whether none as good can have been missed.</returns>
    public (IReadOnlyList<ClosedChange[]> Covers, bool IsComplete) Find(IReadOnlyList<ClosedChange> candidates, int steps)
    {
        best.Clear();
        (bestMended, bestSize) = (0, int.MaxValue);
        budget.Allot(steps);
        List<ClosedChange> kept = [.. candidates.Take(MostCandidates)];
        Extend(kept);
        return best.Count == 0
            ? ([[candidates[0]]], false)
            : (best, kept.Count == candidates.Count && !budget.WasExhausted && best.Count < MostCovers);
    }

    /// <summary>Groups changes that compete, directly or through others, for a failed relation or a cell.</summary>
    public static IEnumerable<List<ClosedChange>> Compete(IReadOnlyList<ClosedChange> changes)
    {
        var group = Enumerable.Range(0, changes.Count).ToArray();
        var owners = new Dictionary<(bool IsCell, int Index), int>();
        for (var index = 0; index < changes.Count; index++)
        {
            foreach (var key in changes[index].Mended.Select(relation => (false, relation)).Concat(changes[index].Cells.Select(cell => (true, cell))))
            {
                if (!owners.TryAdd(key, index))
                {
                    group[Root(index)] = Root(owners[key]);
                }
            }
        }

        return Enumerable.Range(0, changes.Count).GroupBy(Root).Select(members => members.Select(member => changes[member]).ToList());

        int Root(int index)
        {
            while (group[index] != index)
            {
                index = group[index] = group[group[index]];
            }

            return index;
        }
    }

    private void Extend(List<ClosedChange> open)
    {
        if (!budget.Take(10 * (1 + open.Count)))
        {
            return;
        }

        if (open.Count == 0)
        {
            Keep();
            return;
        }

        if (covered.Count + open.SelectMany(change => change.Mended).Distinct().Count() < bestMended)
        {
            return;
        }

        // The relation with the fewest candidates: one of them mends it, or nothing does.
        var relation = open.SelectMany(change => change.Mended).CountBy(mended => mended).MinBy(pair => (pair.Value, pair.Key)).Key;
        foreach (var change in open.Where(change => change.Mended.Contains(relation)))
        {
            chosen.Add(change);
            covered.UnionWith(change.Mended);
            Extend([.. open.Where(other => !other.Mended.Any(covered.Contains) && !other.Cells.Any(change.Cells.Contains))]);
            covered.ExceptWith(change.Mended);
            chosen.RemoveAt(chosen.Count - 1);
        }

        Extend([.. open.Where(change => !change.Mended.Contains(relation))]);
    }

    private void Keep()
    {
        var size = chosen.Sum(change => change.Size);
        if (chosen.Count == 0 || covered.Count < bestMended || (covered.Count == bestMended && size > bestSize))
        {
            return;
        }

        if (covered.Count > bestMended || size < bestSize)
        {
            best.Clear();
            (bestMended, bestSize) = (covered.Count, size);
        }

        if (best.Count < MostCovers)
        {
            best.Add([.. chosen]);
        }
    }
}
