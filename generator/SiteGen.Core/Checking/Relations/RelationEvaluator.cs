using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// Holds one linear relation against one table and the reports beside it. An empty part counts as 0; a relation whose own total is
/// empty, or that needs a figure a table does not give, is not judged (contract, section 1).
/// </summary>
internal static class RelationEvaluator
{
    public static RelationResult Evaluate(TableContext context, LinearRelation relation)
    {
        var (expected, expectedKnown) = Sum(context, relation.Expected);
        var (actual, actualKnown) = Sum(context, relation.Actual);
        var status = !expectedKnown || !actualKnown || !context.Table.Figures[relation.At].IsNumber ? RelationStatus.NotJudged
            : expected == actual ? RelationStatus.Holds
            : RelationStatus.Fails;
        return new RelationResult(context.Table.Form, relation, status, expected, actual, null);
    }

    private static (decimal Sum, bool Known) Sum(TableContext context, IReadOnlyList<RelationTerm> terms)
    {
        var sum = 0m;
        var known = true;
        for (var index = 0; index < terms.Count; index++)
        {
            var term = terms[index];
            if (term.Source == TermSource.Report)
            {
                var figure = context.Table.Figures[term.Cell];
                sum += figure.IsNumber ? term.Sign * figure.Value : 0;
                known &= figure.State is FigureState.Number or FigureState.Blank;
                continue;
            }

            foreach (var table in context.TablesOf(term))
            {
                var cell = context.CellIn(table, term.Cell);
                var figure = cell < 0 ? default : table.Figures[cell];
                sum += figure.IsNumber ? term.Sign * figure.Value : 0;
                known &= cell >= 0 && figure.State is FigureState.Number or FigureState.Blank && IsSameUnit(context.Table.Figures[term.Cell], figure);
            }
        }

        return (sum, known);
    }

    // 元 and 万元 are not added up: which of them a total is in is for its author to say.
    private static bool IsSameUnit(Figure own, Figure other) =>
        !own.IsNumber || !other.IsNumber || other.Value == 0 || string.Equals(own.Unit, other.Unit, StringComparison.Ordinal);
}
