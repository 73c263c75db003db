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
    public static IReadOnlyDictionary<int, decimal> Solve(TableContext context)
    {
        var table = context.Table;
        List<LinearRelation> relations = [.. table.Form.Relations.Where(context.Applies)];
        var known = new Dictionary<int, decimal>();
        var disputed = new HashSet<int>();
        for (var found = true; found;)
        {
            found = false;
            var round = new Dictionary<int, decimal>();
            foreach (var relation in relations)
            {
                if (Unknown(context, relation, known) is not { } unknown || disputed.Contains(unknown.Cell))
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

        foreach (var relation in relations)
        {
            DropIfBroken(context, relation, known);
        }

        return known;
    }

    // Values found one by one may still contradict each other in a relation none of them came from.
    private static void DropIfBroken(TableContext context, LinearRelation relation, Dictionary<int, decimal> known)
    {
        List<int> solved = [.. relation.Expected.Concat(relation.Actual).Where(term => term.Source == TermSource.Report && known.ContainsKey(term.Cell)).Select(term => term.Cell)];
        if (solved.Count > 0 && Balance(context, relation, known) is { Unknown: < 0, Value: not 0 })
        {
            solved.ForEach(cell => known.Remove(cell));
        }
    }

    /// <summary>The cell of a relation that alone is unknown, and what the others leave for it.</summary>
    private static (int Cell, decimal Value)? Unknown(TableContext context, LinearRelation relation, Dictionary<int, decimal> known) =>
        Balance(context, relation, known) is { Unknown: >= 0 } found ? (found.Unknown, found.Value * -TableVerdict.SignIn(relation, found.Unknown)) : null;

    /// <returns>Expected − Actual of what is known and the one empty cell (−1 where none is); null where more is unknown.</returns>
    private static (int Unknown, decimal Value)? Balance(TableContext context, LinearRelation relation, Dictionary<int, decimal> known)
    {
        var unknown = -1;
        var balance = 0m;
        foreach (var (terms, side) in new[] { (relation.Expected, 1), (relation.Actual, -1) })
        {
            foreach (var term in terms)
            {
                foreach (var table in context.TablesOf(term))
                {
                    var cell = context.CellIn(table, term.Cell);
                    var figure = cell < 0 ? new Figure(FigureState.Missing, 0, 0, 0) : table.Figures[cell];
                    var isOwn = term.Source == TermSource.Report;
                    if (figure.IsNumber)
                    {
                        balance += side * term.Sign * figure.Value;
                    }
                    else if (isOwn && known.TryGetValue(cell, out var value))
                    {
                        balance += side * term.Sign * value;
                    }
                    else if (!isOwn || figure.State != FigureState.Blank || unknown >= 0)
                    {
                        return null;
                    }
                    else
                    {
                        unknown = cell;
                    }
                }
            }
        }

        return (unknown, balance);
    }
}
