using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Works out empty and unreadable cells: one unknown in a relation is what the others leave, and what becomes known may make the next
/// one known. Relations that disagree about a cell, or ask for a figure its kind cannot be, leave it unknown.
/// </summary>
public static class UnknownFigures
{
    /// <returns>By cell without a value, the only one the relations leave for it.</returns>
    public static IReadOnlyDictionary<int, decimal> Solve(RepairProblem problem)
    {
        var known = new Dictionary<int, decimal>();
        List<RepairRelation> open = [.. problem.Relations.Where(relation => relation.Terms.Any(term => problem.Cells[term.Cell].Value is null))];
        var disputed = new HashSet<int>();
        for (var found = open.Count > 0; found;)
        {
            found = false;
            var round = new Dictionary<int, decimal>();
            foreach (var relation in open)
            {
                if (Left(problem, relation, known) is not { Unknown: { } term, Sum: var sum })
                {
                    continue;
                }

                var value = sum * -term.Coefficient;
                if (!IsPossible(problem.Cells[term.Cell].Kind, value) || round.GetValueOrDefault(term.Cell, value) != value)
                {
                    disputed.Add(term.Cell);
                }

                round[term.Cell] = value;
            }

            foreach (var (cell, value) in round)
            {
                found |= !disputed.Contains(cell) && known.TryAdd(cell, value);
            }
        }

        // Values found one by one may still contradict each other in a relation none of them came from.
        foreach (var relation in open)
        {
            if (Left(problem, relation, known) is { Unknown: null, Sum: not 0 })
            {
                foreach (var term in relation.Terms)
                {
                    known.Remove(term.Cell);
                }
            }
        }

        return known;
    }

    /// <returns>The sum of what is known and the one term that is not; null where more is unknown.</returns>
    private static (RepairTerm? Unknown, decimal Sum)? Left(RepairProblem problem, RepairRelation relation, Dictionary<int, decimal> known)
    {
        RepairTerm? unknown = null;
        var sum = 0m;
        foreach (var term in relation.Terms)
        {
            if (problem.Cells[term.Cell].Value is { } value || known.TryGetValue(term.Cell, out value))
            {
                sum += term.Coefficient * value;
            }
            else if (unknown is null)
            {
                unknown = term;
            }
            else
            {
                return null;
            }
        }

        return (unknown, sum);
    }

    private static bool IsPossible(FigureKind kind, decimal value) =>
        (value >= 0 || kind == FigureKind.SignedCount) && (kind is FigureKind.Fee or FigureKind.Money || decimal.IsInteger(value));
}
