using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>One report and what became of every relation of its tables.</summary>
/// <param name="Context">The report and what it was held against.</param>
/// <param name="Tables">By table, in the form's order.</param>
internal sealed record ReportVerdict(ReportContext Context, IReadOnlyList<TableVerdict> Tables)
{
    public static ReportVerdict Of(ReportContext context) =>
        new(context, [.. context.Report.Tables.Select(table => TableVerdict.Of(ContextOf(context, table)))]);

    private static TableContext ContextOf(ReportContext context, FigureTable table) => new(table, context.YearBefore?.Table(table.Form.Id), ChildrenOf(context, table))
    {
        Unreported = [.. context.Children.Where(child => child.Tables is null).Select(child => child.Agency.Name)],
    };

    private static List<FigureTable>? ChildrenOf(ReportContext context, FigureTable table)
    {
        List<FigureTable> children = [.. context.Children.SelectMany(child => child.Tables ?? []).Where(other => string.Equals(other.Form.Id, table.Form.Id, StringComparison.Ordinal))];
        return children.Count == 0 ? null : children;
    }
}
