using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>One table and what became of each of its relations: what the search for the wrong cell starts from.</summary>
/// <param name="Table">The table.</param>
/// <param name="Results">One for every relation of its form, in the form's order.</param>
internal sealed record TableVerdict(FigureTable Table, IReadOnlyList<RelationResult> Results)
{
    public static TableVerdict Of(FigureTable table)
    {
        var relations = table.Form.Relations;
        var results = new RelationResult[relations.Count];
        for (var index = 0; index < results.Length; index++)
        {
            results[index] = RelationEvaluator.Evaluate(table, relations[index]);
        }

        return new TableVerdict(table, results);
    }

    /// <summary>How a change of a cell moves <c>Expected − Actual</c> of a relation: 1, −1, or 0 where it does not take part.</summary>
    public static int SignIn(LinearRelation relation, int cell) =>
        relation.Expected.Contains(cell) ? 1 : relation.Actual.Contains(cell) ? -1 : 0;
}
