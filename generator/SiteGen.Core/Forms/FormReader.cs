using System.Text.Json;

namespace SiteGen.Core.Forms;

/// <summary>
/// Reads a form from its data file. Takes JSON that ships with the program, so a fault in it is a bug and throws;
/// gives the form with its relations spelt out cell by cell.
/// </summary>
public static class FormReader
{
    public static Form ReadEmbedded(string fileName)
    {
        var name = typeof(FormReader).Namespace + "." + fileName;
        using var stream = typeof(FormReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"No embedded form '{name}'.");
        using var document = JsonDocument.Parse(stream);
        return Read(document.RootElement);
    }

    public static Form Read(JsonElement form) => new(
        Text(form, "id"),
        Text(form, "source"),
        form.GetProperty("firstYear").GetInt32(),
        form.TryGetProperty("lastYear", out var lastYear) ? lastYear.GetInt32() : null,
        [.. form.GetProperty("tables").EnumerateArray().Select(ReadTable)]);

    private static TableForm ReadTable(JsonElement table)
    {
        var layout = Text(table, "layout") switch
        {
            "list" => TableLayout.List,
            "matrix" => TableLayout.Matrix,
            var other => throw new InvalidOperationException($"Unknown layout '{other}'."),
        };
        var (rows, columns, cells) = layout == TableLayout.List ? ReadGroups(table.GetProperty("groups")) : ReadMatrix(table);
        var grid = new TableForm(
            Text(table, "id"),
            table.GetProperty("section").GetInt32(),
            Text(table, "title"),
            layout,
            ReadPrinted(table),
            table.TryGetProperty("corner", out var corner) ? corner.GetString() : null,
            Texts(table, "rowHeads"),
            rows,
            columns,
            cells,
            []);
        return table.TryGetProperty("relations", out var relations) ? grid.With(RelationExpander.Expand(grid, relations)) : grid;
    }

    private static (List<RowForm> Rows, List<ColumnForm> Columns, List<CellForm> Cells) ReadGroups(JsonElement groups)
    {
        var rows = new List<RowForm>();
        var columns = new List<ColumnForm>();
        var cells = new List<CellForm>();
        foreach (var group in groups.EnumerateArray())
        {
            foreach (var row in group.GetProperty("rows").EnumerateArray())
            {
                rows.Add(new RowForm(Text(row, "id"), [Text(row, "id")], Text(group, "clause"), Texts(row, "aliases")));
                foreach (var indicator in group.GetProperty("indicators").EnumerateArray())
                {
                    var name = Text(indicator, "name");
                    var column = columns.FindIndex(known => string.Equals(known.Id, name, StringComparison.Ordinal));
                    if (column < 0)
                    {
                        column = columns.Count;
                        columns.Add(new ColumnForm(name, [name], []));
                    }

                    cells.Add(new CellForm(cells.Count, rows.Count - 1, column, ReadKind(indicator)));
                }
            }
        }

        return (rows, columns, cells);
    }

    private static (List<RowForm> Rows, List<ColumnForm> Columns, List<CellForm> Cells) ReadMatrix(JsonElement table)
    {
        List<RowForm> rows = [.. table.GetProperty("rows").EnumerateArray().Select(row => new RowForm(Text(row, "id"), Texts(row, "heads"), null, Texts(row, "aliases")))];
        List<ColumnForm> columns = [.. table.GetProperty("columns").EnumerateArray().Select(column => new ColumnForm(Text(column, "id"), Texts(column, "heads"), Texts(column, "aliases")))];
        var kind = ReadKind(table);
        var cells = new List<CellForm>(rows.Count * columns.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                cells.Add(new CellForm(cells.Count, row, column, kind));
            }
        }

        return (rows, columns, cells);
    }

    private static PrintedLayout ReadPrinted(JsonElement table) => Text(table, "printed") switch
    {
        "clauses" => PrintedLayout.Clauses,
        "grid" => PrintedLayout.Grid,
        "strip" => PrintedLayout.Strip,
        var other => throw new InvalidOperationException($"Unknown printed layout '{other}'."),
    };

    private static FigureKind ReadKind(JsonElement element) => Text(element, "kind") switch
    {
        "count" => FigureKind.Count,
        "signed-count" => FigureKind.SignedCount,
        "fee" => FigureKind.Fee,
        "money" => FigureKind.Money,
        var other => throw new InvalidOperationException($"Unknown kind of figure '{other}'."),
    };

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException($"'{name}' is null.");

    private static List<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
