using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SiteGen.Site.Rendering;

/// <summary>
/// A narrative table in a region of its own that scrolls, so that the page never does. Alignment is a class: the page's
/// content security policy allows no style attribute.
/// </summary>
internal sealed class ScrollingTableRenderer(string label) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(label).WriteLine("\">");
        renderer.WriteLine("<table>");
        var rows = table.OfType<TableRow>().ToList();
        WriteGroup(renderer, table, "thead", rows.TakeWhile(row => row.IsHeader).ToList());
        WriteGroup(renderer, table, "tbody", rows.SkipWhile(row => row.IsHeader).ToList());
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteGroup(HtmlRenderer renderer, Table table, string group, List<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        renderer.Write('<').Write(group).WriteLine(">");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                WriteCell(renderer, (TableCell)row[column], row.IsHeader, AlignmentOf(table, column));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.Write("</").Write(group).WriteLine(">");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHead, string? alignment)
    {
        renderer.Write(isHead ? "<th scope=\"col\"" : "<td");
        if (alignment is not null)
        {
            renderer.Write(" class=\"").Write(alignment).Write('"');
        }

        renderer.Write('>');

        // A cell of a pipe table holds one paragraph, which needs no element of its own.
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell is [ParagraphBlock];
        renderer.Write(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(isHead ? "</th>" : "</td>");
    }

    private static string? AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => "right",
            TableColumnAlign.Center => "center",
            _ => null,
        };
}
