using SiteGen.Core.Forms;

namespace SiteGen.Site.Search.Figures;

/// <summary>
/// Takes the forms and gives the columns of values: one for every cell that a form has, the same cell of the official forms once. Separate from the
/// forms because it asks another question: not how a report is read, but what can be held against each other across years.
/// </summary>
internal sealed class FigureLayout
{
    private readonly Dictionary<string, int> formIndex = new(StringComparer.Ordinal);
    private readonly int[][] columns;

    public FigureLayout(FormLibrary library)
    {
        Forms = library.All;
        for (var form = 0; form < Forms.Count; form++)
        {
            formIndex[Forms[form].Id] = form;
        }

        columns = [.. Forms.Select(form => new int[form.Tables.Sum(table => table.Cells.Count)])];
        var grids = new List<FigureGrid>();
        // The latest official form is the one whose words and order are used.
        var dated = library.Dated.Reverse().Select(form => formIndex[form.Id]).ToList();
        foreach (var table in dated.SelectMany(form => Forms[form].Tables).Select(table => table.Id).Distinct(StringComparer.Ordinal))
        {
            grids.Add(Merge([.. dated.Where(form => Forms[form].Tables.Any(own => own.Id == table))], table, isOfficial: true));
        }

        foreach (var form in library.Own)
        {
            grids.AddRange(form.Tables.Select(table => Merge([formIndex[form.Id]], table.Id, isOfficial: false)));
        }

        Grids = grids;
    }

    public IReadOnlyList<Form> Forms { get; }

    public IReadOnlyList<FigureGrid> Grids { get; }

    /// <summary>How many columns of values there are; numbered through the grids' cells.</summary>
    public int Count { get; private set; }

    public int IndexOf(Form form) => formIndex[form.Id];

    /// <summary>The numbers of the columns that a form's cells belong to, table after table.</summary>
    public ReadOnlySpan<int> ColumnsOf(int form) => columns[form];

    private FigureGrid Merge(IReadOnlyList<int> forms, string tableId, bool isOfficial)
    {
        var tables = forms.Select(form => Forms[form].Table(tableId)).ToList();
        var rows = MergedLines.Of(tables.Select(table => table.Rows.Select(row => (row.Id, row.Aliases))));
        var lines = MergedLines.Of(tables.Select(table => table.Columns.Select(column => (column.Id, column.Aliases))));
        var cells = new List<FigureGridCell>();
        var numbers = new Dictionary<(int Row, int Column), int>();
        for (var form = 0; form < forms.Count; form++)
        {
            var table = tables[form];
            var anchors = FigureAnchors.Of(table);
            var start = Forms[forms[form]].Tables.TakeWhile(other => other.Id != tableId).Sum(other => other.Cells.Count);
            foreach (var cell in table.Cells)
            {
                var (row, column) = (rows.Find(table.Rows[cell.Row].Id), lines.Find(table.Columns[cell.Column].Id));
                if (!numbers.TryGetValue((row, column), out var number))
                {
                    number = cells.Count;
                    numbers.Add((row, column), number);
                    cells.Add(new FigureGridCell(row, column, cell.Kind == FigureKind.Fee ? "万元" : "", new string[forms.Count].Select(_ => "").ToArray()));
                }

                ((string[])cells[number].Anchors)[form] = anchors[cell.Index];
                columns[forms[form]][start + cell.Index] = Count + number;
            }
        }

        Count += cells.Count;
        return new FigureGrid(
            tables[0].Title,
            forms,
            rows.Ids,
            lines.Ids,
            FigureLineNamer.Name(isOfficial ? tableId : "", FigureNames.Rows, rows.Ids, id => RowLabel(tables, id), id => tables.SelectMany(table => table.Rows).First(row => row.Id == id).Aliases),
            FigureLineNamer.Name(isOfficial ? tableId : "", FigureNames.Columns, lines.Ids, id => id, id => tables.SelectMany(table => table.Columns).First(column => column.Id == id).Aliases),
            cells);
    }

    private static string RowLabel(List<TableForm> tables, string id) => tables.SelectMany(table => table.Rows).First(row => row.Id == id).Label;
}
