using System.Runtime.CompilerServices;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning.Tables;

/// <summary>The review table: the form prints its rows side by side, one row of fifteen figures under heads of three levels.</summary>
internal sealed class StripTablePlanner
{
    // The heads are the form's, not the report's: they are laid out once for all reports.
    private static readonly ConditionalWeakTable<TableForm, StripTablePlanner> Planners = [];

    private readonly TableForm form;
    private readonly IReadOnlyList<TableRow> head;
    private readonly FigurePlace[] places;

    private StripTablePlanner(TableForm form)
    {
        this.form = form;
        var heads = new HeadTree(
            [.. form.Cells.Select(cell => (IReadOnlyList<string>)[.. form.Rows[cell.Row].Heads, .. form.Columns[cell.Column].Heads])],
            form.IdPrefix);
        head = HeadRows.Plan(heads, null);
        places = [.. form.Cells.Select(cell => new FigurePlace(form.Rows[cell.Row].Id, form.Columns[cell.Column].Id, heads.HeadersOf(cell.Index)))];
    }

    public static TableView Plan(FigureTable table, CellMarks marks) =>
        Planners.GetValue(table.Form, form => new StripTablePlanner(form)).PlanFigures(table, marks);

    private TableView PlanFigures(FigureTable table, CellMarks marks)
    {
        var figures = form.Cells.Select(cell => new FigureCell(FigurePrinter.Print(table.Figures[cell.Index]), places[cell.Index], marks.For(form, cell.Index)));
        return new TableView(form.Id, form.Title, places.Length, head, [new TableGroup([new TableRow([], [.. figures])])]);
    }
}
