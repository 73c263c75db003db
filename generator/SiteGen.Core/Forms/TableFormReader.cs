using SiteGen.Core.Configuration;

namespace SiteGen.Core.Forms;

/// <summary>Reads one table of a form: how its file and its page lay it out, its rows, columns and cells, and what holds between them.</summary>
internal static class TableFormReader
{
    public static readonly string[] Keys = ["id", "section", "title", "layout", "printed", "prefix", "corner", "rowHeads", "groups", "columns", "rows", "kind", "relations"];

    private const int LastSection = 6;
    private const string List = "list";
    private const string Matrix = "matrix";
    private static readonly string[] Layouts = [List, Matrix];
    private static readonly string[] PrintedLayouts = ["clauses", "grid", "strip"];

    /// <returns>The table; null where its rows and columns could not be read, which has been reported.</returns>
    public static TableForm? Read(JsonObjectReader table, IReadOnlyList<string> rules)
    {
        var id = table.RequiredText("id");
        var layout = table.Word("layout", Layouts, ConfigurationCodes.FormWord) ?? Matrix;
        var printed = table.Word("printed", PrintedLayouts, ConfigurationCodes.FormWord) ?? (layout == List ? "clauses" : "grid");
        if (!FormNames.IsTable(id))
        {
            table.File.Report(
                ConfigurationCodes.FormName,
                table.Find("id")?.Offset ?? table.Value.Offset,
                new($"表格编号“{Diagnostics.VisibleText.Of(id)}”不能用作文件名", $"the table id \"{Diagnostics.VisibleText.Of(id)}\" is unfit for a file name"),
                new("只用小写字母、数字和连字符，以字母开头，不能是 report", "use small letters, digits and hyphens, begin with a letter; it cannot be report"));
            return null;
        }

        var grid = layout == List ? ClauseCellsReader.Read(table) : MatrixCellsReader.Read(table);
        if (grid is not { } read || (layout == List) != (printed == "clauses"))
        {
            Refuse(table);
            return null;
        }

        var form = new TableForm(
            id,
            table.RequiredWhole("section", 1, LastSection),
            table.RequiredText("title"),
            layout == List ? TableLayout.List : TableLayout.Matrix,
            printed switch { "clauses" => PrintedLayout.Clauses, "grid" => PrintedLayout.Grid, _ => PrintedLayout.Strip },
            table.Text("corner") is { Length: > 0 } corner ? corner : null,
            table.Texts("rowHeads"),
            read.Rows,
            read.Columns,
            read.Cells,
            [])
        { IdPrefix = table.Text("prefix") is { Length: > 0 } prefix ? prefix : id + "-" };
        return form.With([.. table.Objects("relations", RelationReader.Keys).SelectMany(relation => RelationReader.Read(form, relation, rules))]);
    }

    private static void Refuse(JsonObjectReader table) => table.File.Report(
        ConfigurationCodes.FormLayout,
        table.Value.Offset,
        new("表格的行或列没有写全，或编号重复，或版式与 layout 不合", "rows or columns are missing or repeated, or \"printed\" does not go with \"layout\""),
        new("layout 为 matrix 时写 rowHeads、columns、rows，printed 用 grid 或 strip；为 list 时写 groups，printed 用 clauses", "a matrix has rowHeads, columns and rows and is printed as grid or strip; a list has groups and is printed as clauses"));
}
