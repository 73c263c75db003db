using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Tables;

/// <summary>
/// The figures of a wide table as lists: by applicant and by outcome for the applications, by kind for the reviews. The disclosure table
/// is narrow and needs none, and neither does a table of zeros. Separate from the tables' planners, which lay out what the official form prints.
/// </summary>
internal sealed class FigureListPlanner(FigureTable table, CellMarks marks, Texts text)
{
    private readonly TableForm form = table.Form;

    public static IReadOnlyList<FigureList> Plan(FigureTable table, CellMarks marks, Texts text)
    {
        var planner = new FigureListPlanner(table, marks, text);
        IReadOnlyList<FigureList> lists = table.Form.Printed switch
        {
            PrintedLayout.Grid => [planner.ByColumn(text.ListByApplicant), planner.ByRow(text.ListByOutcome)],
            PrintedLayout.Strip => [planner.ByRow(text.ListByKind)],
            _ => [],
        };
        return lists.Any(list => list.Entries.Count > 0) ? lists : [];
    }

    private FigureList ByColumn(string title) => Plan(
        title,
        form.Columns.Count,
        form.Rows.Count,
        column => form.Columns[column].Heads[^1],
        (column, row) => (form.CellAt(row, column), NameOf(form.Rows[row])));

    private FigureList ByRow(string title) => Plan(
        title,
        form.Rows.Count,
        form.Columns.Count,
        row => NameOf(form.Rows[row]),
        (row, column) => (form.CellAt(row, column), form.Printed == PrintedLayout.Grid ? form.Columns[column].Heads[^1] : string.Concat(form.Columns[column].Heads)));

    private FigureList Plan(string title, int entryCount, int figureCount, Func<int, string> nameOf, Func<int, int, (int Cell, string Label)> figureAt)
    {
        var entries = new List<FigureListEntry>();
        var zeros = new List<string>();
        for (var entry = 0; entry < entryCount; entry++)
        {
            var figures = new List<ListedFigure>();
            for (var index = 0; index < figureCount; index++)
            {
                var (cell, label) = figureAt(entry, index);
                if (cell >= 0 && Listed(cell, label) is { } figure)
                {
                    figures.Add(figure);
                }
            }

            if (figures.Count > 0)
            {
                entries.Add(new FigureListEntry(nameOf(entry), figures));
            }
            else
            {
                zeros.Add(nameOf(entry));
            }
        }

        return new FigureList(title, entries, zeros);
    }

    // A 0 that breaks a relation is no 0 to leave out.
    private ListedFigure? Listed(int cell, string label)
    {
        var figure = table.Figures[cell];
        var mark = marks.For(form, cell);
        return figure is { IsNumber: true, Value: 0 } && mark.Length == 0
            ? null
            : new ListedFigure(label, figure.IsNumber ? FigurePrinter.Print(figure) : text.ListEmptyCell, mark);
    }

    // 三、本年度办理结果 stands above all outcomes and tells them apart from nothing.
    private static string NameOf(RowForm row) => row.Heads.Count <= 2 ? row.Label : string.Concat(row.Heads.Skip(1));
}
