using SiteGen.Core.Configuration;

namespace SiteGen.Core.Forms;

/// <summary>Reads the cells of a list: groups of rows, each group with a clause and its own indicators.</summary>
internal static class ClauseCellsReader
{
    private static readonly string[] GroupKeys = ["clause", "rows", "indicators"];
    private static readonly string[] RowKeys = ["id", "aliases"];
    private static readonly string[] IndicatorKeys = ["name", "kind"];

    public static TableCells? Read(JsonObjectReader table)
    {
        var rows = new List<RowForm>();
        var columns = new List<ColumnForm>();
        var cells = new List<CellForm>();
        foreach (var group in table.Objects("groups", GroupKeys))
        {
            var clause = group.RequiredText("clause");
            var indicators = group.Objects("indicators", IndicatorKeys).Select(indicator => (Name: indicator.RequiredText("name"), Kind: FigureKindReader.Read(indicator))).ToList();
            foreach (var row in group.Objects("rows", RowKeys))
            {
                var id = row.RequiredText("id");
                rows.Add(new RowForm(id, [id], clause, row.Texts("aliases")));
                foreach (var (name, kind) in indicators)
                {
                    var column = columns.FindIndex(known => string.Equals(known.Id, name, StringComparison.Ordinal));
                    if (column < 0)
                    {
                        column = columns.Count;
                        columns.Add(new ColumnForm(name, [name], []));
                    }

                    cells.Add(new CellForm(cells.Count, rows.Count - 1, column, kind));
                }
            }
        }

        return new TableCells(rows, columns, cells).IfSound();
    }
}
