using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Relations;

/// <summary>How messages call the rows, columns, cells and figures of a table.</summary>
internal static class CellWording
{
    /// <summary>A row with a 行次 by its number (第 3.1 行), another by its label (行政复议).</summary>
    public static LocalizedText Row(RowForm row) =>
        IsNumbered(row) ? new($"第 {row.Id} 行", $"row {row.Id}") : new(row.Id, row.Id);

    public static LocalizedText Cell(TableForm table, int cell)
    {
        var row = table.RowOfCell(cell);
        var column = table.ColumnOfCell(cell).Id;
        return IsNumbered(row)
            ? new($"第 {row.Id} 行“{column}”", $"row {row.Id}, {column}")
            : new($"“{row.Id}”的{column}", $"{row.Id}, {column}");
    }

    /// <summary>The row, column or cell a relation stands in.</summary>
    public static LocalizedText LineOf(TableForm table, LinearRelation relation)
    {
        switch (relation.Axis)
        {
            case RelationAxis.Row:
                return Row(table.Rows[relation.Line]);
            case RelationAxis.Column:
                var column = table.Columns[relation.Line].Id;
                return new(column, column);
            default:
                return Cell(table, relation.Line);
        }
    }

    /// <summary>Both sides of a relation: in Chinese as its form states it, in English from the cells it names.</summary>
    public static (LocalizedText Expected, LocalizedText Actual) Sides(TableForm table, LinearRelation relation) =>
        (new(relation.Expression.Expected, Side(table, relation, relation.Expected)),
         new(relation.Expression.Actual, Side(table, relation, relation.Actual)));

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumbered(RowForm row) => char.IsAsciiDigit(row.Id[0]);

    private static string Side(TableForm table, LinearRelation relation, IReadOnlyList<RelationTerm> terms)
    {
        const int SpeltOut = 3;
        if (terms.Count > SpeltOut)
        {
            return $"the sum of {Name(terms[0])} … {Name(terms[^1])}";
        }

        var side = string.Join(' ', terms.Select(term => (term.Sign < 0 ? "− " : "+ ") + Name(term)));
        return side.StartsWith("+ ", StringComparison.Ordinal) ? side[2..] : side;

        string Name(RelationTerm term) => term.Source switch
        {
            TermSource.YearBefore => "last year's " + OwnName(term.Cell),
            TermSource.Children => "the sum over the agencies below",
            _ => OwnName(term.Cell),
        };

        string OwnName(int cell) => relation.Axis switch
        {
            RelationAxis.Column when IsNumbered(table.RowOfCell(cell)) && relation.ReadsYearBefore => Row(table.RowOfCell(cell)).English,
            RelationAxis.Column => table.RowOfCell(cell).Id,
            RelationAxis.Row => table.ColumnOfCell(cell).Id,
            _ => "this table",
        };
    }
}
