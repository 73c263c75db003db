using System.Globalization;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search.Indexing;

/// <summary>The words of an official table as the search page shows them; the index and the catalogue must say the same.</summary>
internal static class SearchTableText
{
    /// <summary>The largest whole number that a script reads exactly.</summary>
    public const decimal ExactInteger = 1L << 53;

    /// <summary>What stands above the figures: searched, but never as one sentence with them.</summary>
    public static IEnumerable<string> HeadsOf(TableForm table) =>
        new[] { table.Title, table.Corner }.Concat(table.Columns.SelectMany(column => column.Heads)).OfType<string>().Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> RowsOf(TableForm table) =>
        table.Rows.Select(row => string.Join(SearchCharacters.Boundary, new[] { row.Clause }.Concat(row.Heads).OfType<string>()));

    public static string WordsOf(TableForm table) => string.Join(SearchCharacters.Boundary, HeadsOf(table).Concat(RowsOf(table)));

    /// <summary>A figure as a script writes it; null where there is none.</summary>
    public static string? FigureOf(Figure figure) => figure.IsNumber ? figure.Value.ToString(CultureInfo.InvariantCulture) + figure.Unit : null;
}
