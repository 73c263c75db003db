using System.Globalization;
using System.Runtime.CompilerServices;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning.Tables;

/// <summary>
/// The disclosure table: a block for each clause of the regulation, with the clause as its heading and its own indicators
/// as column heads.
/// </summary>
internal sealed class ClauseTablePlanner
{
    private const string Content = "信息内容";

    // The heads are the form's, not the report's: they are laid out once for all reports.
    private static readonly ConditionalWeakTable<TableForm, ClauseTablePlanner> Planners = [];

    private readonly TableForm form;
    private readonly int width;
    private readonly List<Clause> clauses = [];

    private ClauseTablePlanner(TableForm form)
    {
        this.form = form;
        width = 1 + form.Rows.Select((_, row) => Columns(row).Count).Max();
        for (var row = 0; row < form.Rows.Count;)
        {
            var first = row;
            while (row < form.Rows.Count && string.Equals(form.Rows[row].Clause, form.Rows[first].Clause, StringComparison.Ordinal))
            {
                row++;
            }

            clauses.Add(LayOut(first, row, clauses.Count));
        }
    }

    public static TableView Plan(FigureTable table, CellMarks marks) =>
        Planners.GetValue(table.Form, form => new ClauseTablePlanner(form)).PlanFigures(table, marks);

    private TableView PlanFigures(FigureTable table, CellMarks marks)
    {
        var groups = new List<TableGroup>(clauses.Count);
        foreach (var clause in clauses)
        {
            var rows = new List<TableRow>(clause.Heads);
            foreach (var line in clause.Lines)
            {
                rows.Add(new TableRow(line.Heads, Array.ConvertAll(line.Cells, cell => new FigureCell(FigurePrinter.Print(table.Figures[cell.Index]), cell.Place, marks.For(form, cell.Index)))));
            }

            groups.Add(new TableGroup(rows));
        }

        return new TableView(form.Id, form.Title, width, [], groups);
    }

    private Clause LayOut(int first, int end, int clause)
    {
        var prefix = form.IdPrefix + clause.ToString(CultureInfo.InvariantCulture);
        var columns = Columns(first);
        TableRow[] heads =
        [
            new([new HeadCell(form.Rows[first].Clause ?? "", prefix, "rowgroup", width, 1)], []),
            new([new HeadCell(Content, null, "col", 1, 1), .. columns.Select((column, index) => new HeadCell(form.Columns[column].Id, ColumnId(index), "col", Span(index), 1))], []),
        ];
        var lines = new List<Line>();
        for (var row = first; row < end; row++)
        {
            var rowId = prefix + "r" + (row - first).ToString(CultureInfo.InvariantCulture);
            lines.Add(new Line(
                [new HeadCell(form.Rows[row].Label, rowId, "row", 1, 1)],
                [.. Columns(row).Select((column, index) => (form.CellAt(row, column), new FigurePlace(form.Rows[row].Id, form.Columns[column].Id, prefix + " " + rowId + " " + ColumnId(index), Span(index))))]));
        }

        return new Clause(heads, lines);

        string ColumnId(int index) => prefix + "c" + index.ToString(CultureInfo.InvariantCulture);

        // The last indicator of a clause fills the columns that wider clauses need.
        int Span(int index) => index == columns.Count - 1 ? width - columns.Count : 1;
    }

    private List<int> Columns(int row) =>
        [.. Enumerable.Range(0, form.Columns.Count).Where(column => form.CellAt(row, column) >= 0)];

    private sealed record Clause(IReadOnlyList<TableRow> Heads, IReadOnlyList<Line> Lines);

    private sealed record Line(IReadOnlyList<HeadCell> Heads, (int Index, FigurePlace Place)[] Cells);
}
