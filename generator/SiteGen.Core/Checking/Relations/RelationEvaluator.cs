using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// Holds one linear relation against one table. An empty part counts as 0; a relation whose own total is empty, or that needs a
/// figure the table does not give, is not judged (contract, section 1).
/// </summary>
internal static class RelationEvaluator
{
    public static RelationResult Evaluate(FigureTable table, LinearRelation relation)
    {
        var (expected, expectedKnown) = Sum(table.Figures, relation.Expected);
        var (actual, actualKnown) = Sum(table.Figures, relation.Actual);
        var status = !expectedKnown || !actualKnown || !table.Figures[relation.At].IsNumber ? RelationStatus.NotJudged
            : expected == actual ? RelationStatus.Holds
            : RelationStatus.Fails;
        return new RelationResult(table.Form, relation, status, expected, actual, null);
    }

    private static (decimal Sum, bool Known) Sum(IReadOnlyList<Figure> figures, IReadOnlyList<int> cells)
    {
        var sum = 0m;
        var known = true;
        for (var index = 0; index < cells.Count; index++)
        {
            var figure = figures[cells[index]];
            sum += figure.IsNumber ? figure.Value : 0;
            known &= figure.State is FigureState.Number or FigureState.Blank;
        }

        return (sum, known);
    }
}
