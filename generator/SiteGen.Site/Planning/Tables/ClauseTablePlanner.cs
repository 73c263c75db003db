using System.Globalization;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning.Tables;

/// <summary>
/// The disclosure table: a block for each clause of the regulation, with the clause as its heading and its own indicators
/// as column heads.
/// </summary>
internal static class ClauseTablePlanner
{
    private const string Content = "信息内容";

    public static TableView Plan(FigureTable table, CellMarks marks)
    {
        var form = table.Form;
        var width = 1 + form.Rows.Select((_, row) => Columns(form, row).Count).Max();
        var groups = new List<TableGroup>();
        for (var row = 0; row < form.Rows.Count;)
        {
            var first = row;
            while (row < form.Rows.Count && string.Equals(form.Rows[row].Clause, form.Rows[first].Clause, StringComparison.Ordinal))
            {
                row++;
            }

            groups.Add(PlanClause(table, first, row, width, groups.Count, marks));
        }

        return new TableView(form.Id, form.Title, width, [], groups);
    }

    private static TableGroup PlanClause(FigureTable table, int first, int end, int width, int clause, CellMarks marks)
    {
        var form = table.Form;
        var prefix = form.IdPrefix + clause.ToString(CultureInfo.InvariantCulture);
        var columns = Columns(form, first);
        var rows = new List<TableRow>
        {
            new([new HeadCell(form.Rows[first].Clause ?? "", prefix, "rowgroup", width, 1)], []),
            new([new HeadCell(Content, null, "col", 1, 1), .. columns.Select((column, index) => new HeadCell(form.Columns[column].Id, ColumnId(index), "col", Span(index), 1))], []),
        };
        for (var row = first; row < end; row++)
        {
            var rowId = prefix + "r" + (row - first).ToString(CultureInfo.InvariantCulture);
            var own = Columns(form, row);
            rows.Add(new TableRow(
                [new HeadCell(form.Rows[row].Label, rowId, "row", 1, 1)],
                [.. own.Select((column, index) => PlanFigure(form.CellAt(row, column), rowId, index))]));
        }

        return new TableGroup(rows);

        string ColumnId(int index) => prefix + "c" + index.ToString(CultureInfo.InvariantCulture);

        // The last indicator of a clause fills the columns that wider clauses need.
        int Span(int index) => index == columns.Count - 1 ? width - columns.Count : 1;

        FigureCell PlanFigure(int cell, string rowId, int index) => new(
            FigurePrinter.Print(table.Figures[cell]),
            form.RowOfCell(cell).Id,
            form.ColumnOfCell(cell).Id,
            prefix + " " + rowId + " " + ColumnId(index),
            Span(index),
            marks.For(form, cell));
    }

    private static List<int> Columns(TableForm form, int row) =>
        [.. Enumerable.Range(0, form.Columns.Count).Where(column => form.CellAt(row, column) >= 0)];
}
