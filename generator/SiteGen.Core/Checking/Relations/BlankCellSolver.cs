using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// Works out empty cells from a table's relations: one unknown in a relation is what the others leave, and what becomes known may
/// make the next one known. Relations that disagree about a cell, or ask for a figure its kind cannot be, leave it unknown.
/// </summary>
internal static class BlankCellSolver
{
    /// <returns>By cell, the only value the relations leave for it.</returns>
    public static IReadOnlyDictionary<int, decimal> Solve(FigureTable table)
    {
        var known = new Dictionary<int, decimal>();
        var disputed = new HashSet<int>();
        for (var found = true; found;)
        {
            found = false;
            var round = new Dictionary<int, decimal>();
            foreach (var relation in table.Form.Relations)
            {
                if (Unknown(table, relation, known) is not { } unknown || disputed.Contains(unknown.Cell))
                {
                    continue;
                }

                if (unknown.Value < 0 || (round.TryGetValue(unknown.Cell, out var other) && other != unknown.Value))
                {
                    disputed.Add(unknown.Cell);
                    continue;
                }

                round[unknown.Cell] = unknown.Value;
            }

            foreach (var (cell, value) in round)
            {
                found |= !disputed.Contains(cell) && known.TryAdd(cell, value);
            }
        }

        foreach (var relation in table.Form.Relations)
        {
            DropIfBroken(table, relation, known);
        }

        return known;
    }

    // Values found one by one may still contradict each other in a relation none of them came from.
    private static void DropIfBroken(FigureTable table, LinearRelation relation, Dictionary<int, decimal> known)
    {
        List<int> cells = [.. relation.Expected, .. relation.Actual];
        List<int> solved = [.. cells.Where(known.ContainsKey)];
        if (solved.Count > 0 && cells.All(cell => table.Figures[cell].IsNumber || known.ContainsKey(cell))
            && cells.Sum(cell => TableVerdict.SignIn(relation, cell) * (known.TryGetValue(cell, out var value) ? value : table.Figures[cell].Value)) != 0)
        {
            solved.ForEach(cell => known.Remove(cell));
        }
    }

    /// <summary>The cell of a relation that alone is unknown, and what the others leave for it.</summary>
    private static (int Cell, decimal Value)? Unknown(FigureTable table, LinearRelation relation, Dictionary<int, decimal> known)
    {
        var unknown = -1;
        var balance = 0m;
        foreach (var (cells, sign) in new[] { (relation.Expected, 1), (relation.Actual, -1) })
        {
            foreach (var cell in cells)
            {
                var figure = table.Figures[cell];
                if (figure.IsNumber)
                {
                    balance += sign * figure.Value;
                }
                else if (known.TryGetValue(cell, out var value))
                {
                    balance += sign * value;
                }
                else if (figure.State != FigureState.Blank || unknown >= 0)
                {
                    return null;
                }
                else
                {
                    unknown = cell;
                }
            }
        }

        return unknown < 0 ? null : (unknown, balance * -TableVerdict.SignIn(relation, unknown));
    }
}
