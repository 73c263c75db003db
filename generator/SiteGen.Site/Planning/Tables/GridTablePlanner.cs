using System.Runtime.CompilerServices;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning.Tables;

/// <summary>The applications table: heads of up to three levels above and beside the figures, a group for each item of the form.</summary>
internal sealed class GridTablePlanner
{
    // The heads are the form's, not the report's: they are laid out once for all reports.
    private static readonly ConditionalWeakTable<TableForm, GridTablePlanner> Planners = [];

    private readonly TableForm form;
    private readonly int width;
    private readonly IReadOnlyList<TableRow> head;
    private readonly IReadOnlyList<IReadOnlyList<HeadCell>> rowHeads;
    private readonly FigurePlace[] places;

    private GridTablePlanner(TableForm form)
    {
        this.form = form;
        var columns = new HeadTree([.. form.Columns.Select(column => column.Heads)], form.IdPrefix);
        var rows = new HeadTree([.. form.Rows.Select(row => row.Heads)], form.IdPrefix + "r");
        width = rows.Depth + columns.Count;
        head = HeadRows.Plan(columns, new HeadCell(form.Corner ?? "", null, null, rows.Depth, 1));
        rowHeads = [.. Enumerable.Range(0, form.Rows.Count).Select(row => RowHeads(rows, row))];
        places = [.. form.Cells.Select(cell => new FigurePlace(form.Rows[cell.Row].Id, form.Columns[cell.Column].Id, rows.HeadersOf(cell.Row) + " " + columns.HeadersOf(cell.Column)))];
    }

    public static TableView Plan(FigureTable table, CellMarks marks) =>
        Planners.GetValue(table.Form, form => new GridTablePlanner(form)).PlanFigures(table, marks);

    private TableView PlanFigures(FigureTable table, CellMarks marks)
    {
        var groups = new List<TableGroup>();
        var current = new List<TableRow>();
        for (var row = 0; row < form.Rows.Count; row++)
        {
            if (row > 0 && !string.Equals(form.Rows[row].Heads[0], form.Rows[row - 1].Heads[0], StringComparison.Ordinal))
            {
                groups.Add(new TableGroup(current));
                current = [];
            }

            current.Add(new TableRow(rowHeads[row], PlanRow(table, row, marks)));
        }

        groups.Add(new TableGroup(current));
        return new TableView(form.Id, form.Title, width, head, groups);
    }

    private FigureCell[] PlanRow(FigureTable table, int row, CellMarks marks)
    {
        var figures = new FigureCell[form.Columns.Count];
        for (var column = 0; column < figures.Length; column++)
        {
            var cell = form.CellAt(row, column);
            figures[column] = new FigureCell(FigurePrinter.Print(table.Figures[cell]), places[cell], marks.For(form, cell));
        }

        return figures;
    }

    private static List<HeadCell> RowHeads(HeadTree rows, int row)
    {
        var heads = new List<HeadCell>();
        for (var level = 0; level < rows.LevelsOf(row); level++)
        {
            if (rows.Starts(row, level))
            {
                var span = rows.SpanOf(row, level);
                heads.Add(new HeadCell(
                    rows.TextOf(row, level),
                    rows.IdOf(row, level),
                    span > 1 && level == 0 ? "rowgroup" : "row",
                    rows.DepthOf(row, level),
                    span));
            }
        }

        return heads;
    }
}
