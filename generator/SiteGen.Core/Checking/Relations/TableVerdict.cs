using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>One table and what became of each of its relations: what the search for the wrong cell starts from.</summary>
/// <param name="Context">The table and what it was held against.</param>
/// <param name="Results">One for every relation of its form that applies, in the form's order.</param>
internal sealed record TableVerdict(TableContext Context, IReadOnlyList<RelationResult> Results)
{
    public FigureTable Table => Context.Table;

    public static TableVerdict Of(TableContext context)
    {
        var relations = context.Table.Form.Relations;
        var results = new List<RelationResult>(relations.Count);
        for (var index = 0; index < relations.Count; index++)
        {
            if (context.Applies(relations[index]))
            {
                results.Add(RelationEvaluator.Evaluate(context, relations[index]));
            }
        }

        return new TableVerdict(context, results);
    }

    /// <summary>How a change of a cell of the report moves <c>Expected − Actual</c> of a relation: 1, −1, or 0 where it does not take part.</summary>
    public static int SignIn(LinearRelation relation, int cell)
    {
        foreach (var term in relation.Expected)
        {
            if (term.Cell == cell && term.Source == TermSource.Report)
            {
                return term.Sign;
            }
        }

        foreach (var term in relation.Actual)
        {
            if (term.Cell == cell && term.Source == TermSource.Report)
            {
                return -term.Sign;
            }
        }

        return 0;
    }
}
