using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Tests.Planning;

/// <summary>Makes tables for tests: zero everywhere but where told.</summary>
internal static class FigureTableBuilder
{
    public static FigureTable Zeros(string form, string table, params (string Row, string Column, decimal Value)[] figures)
    {
        var tableForm = FormCatalogue.Find(form)!.Table(table);
        var values = Enumerable.Repeat(new Figure(FigureState.Number, 0, 1, 1), tableForm.Cells.Count).ToArray();
        foreach (var (row, column, value) in figures)
        {
            values[tableForm.CellOf(row, column)] = new Figure(FigureState.Number, value, 1, 1);
        }

        return new FigureTable(tableForm, "content/a/2024/" + tableForm.FileName, values);
    }

    public static FigureTable With(this FigureTable table, string row, string column, Figure figure)
    {
        var values = table.Figures.ToArray();
        values[table.Form.CellOf(row, column)] = figure;
        return table with { Figures = values };
    }
}
