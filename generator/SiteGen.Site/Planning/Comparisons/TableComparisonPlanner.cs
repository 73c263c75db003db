using System.Collections.Concurrent;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Comparing;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Comparisons;

/// <summary>Compares an official table of two years cell by cell. Thread-safe.</summary>
public sealed class TableComparisonPlanner(Texts text)
{
    private readonly ConcurrentDictionary<(TableForm Older, TableForm Newer), TablePairing> pairings = new();

    /// <param name="older">Null where the older report has no such table.</param>
    /// <param name="newer">Null where the newer report has none.</param>
    /// <param name="olderYear">The older report's year.</param>
    /// <param name="newerYear">The newer report's year.</param>
    /// <param name="form">The newer form's, for the title.</param>
    /// <returns>The table, and how many of its cells differ.</returns>
    public (CompareTable Table, int Changed) Plan(FigureTable? older, FigureTable? newer, int olderYear, int newerYear, TableForm form)
    {
        var id = "c-" + form.Id;
        if (older is null || newer is null)
        {
            return (new CompareTable(id, form.Title, [text.CompareNoTable(older is null ? olderYear : newerYear)], [], [], []), 0);
        }

        var pairing = pairings.GetOrAdd((older.Form, newer.Form), pair => TablePairing.Of(pair.Older, pair.Newer));
        var rows = new List<CompareRow>();
        var zeros = new List<string>();
        var changed = 0;
        foreach (var row in pairing.Rows)
        {
            if (IsZero(row, older, newer))
            {
                zeros.Add(row.Label);
                continue;
            }

            rows.Add(pairing.Columns.Count > 0 ? Row(row, older, newer, ref changed) : Line(row, older, newer, ref changed));
        }

        List<string> notes = [];
        List<FoldedText> folded = [];
        if (pairing.OlderOnly.Count + pairing.NewerOnly.Count > 0)
        {
            notes.Add(text.CompareForms(olderYear, newerYear));
            Fold(folded, text.CompareOnlyOn(olderYear, pairing.OlderOnly.Count), pairing.OlderOnly);
            Fold(folded, text.CompareOnlyOn(newerYear, pairing.NewerOnly.Count), pairing.NewerOnly);
        }

        if (rows.Count == 0)
        {
            notes.Add(pairing.Rows.Count == 0 ? text.CompareNothing : text.CompareAllZero);
        }
        else
        {
            Fold(folded, text.CompareZeroRows(zeros.Count), zeros);
        }

        IReadOnlyList<string> heads = rows.Count == 0 ? []
            : pairing.Columns.Count > 0 ? [text.Figure, .. pairing.Columns]
            : [text.Figure, text.YearName(olderYear), text.YearName(newerYear), text.CompareDifference];
        return (new CompareTable(id, form.Title, notes, heads, rows, folded), changed);
    }

    private void Fold(List<FoldedText> folded, string summary, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
        {
            folded.Add(new FoldedText(summary, string.Join(text.ItemSeparator, items)));
        }
    }

    private CompareRow Row(PairedRow row, FigureTable older, FigureTable newer, ref int changed)
    {
        var cells = new CompareCell[row.Cells.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            if (row.Cells[column] is not ( >= 0, >= 0))
            {
                cells[column] = new CompareCell("", "");
                continue;
            }

            var (before, after) = Figures(row, column, older, newer);
            if (Same(before, after))
            {
                cells[column] = new CompareCell(Print(after), after is { IsNumber: true, Value: 0 } ? "" : text.DifferenceNone);
                continue;
            }

            changed++;
            cells[column] = new CompareCell(Print(before) + " → " + Print(after), Difference(before, after));
        }

        return new CompareRow(row.Label, cells);
    }

    private CompareRow Line(PairedRow row, FigureTable older, FigureTable newer, ref int changed)
    {
        var (before, after) = Figures(row, 0, older, newer);
        changed += Same(before, after) ? 0 : 1;
        return new CompareRow(row.Label, [new CompareCell(Print(before), ""), new CompareCell(Print(after), ""), new CompareCell(Same(before, after) ? text.DifferenceNone : Difference(before, after), "")]);
    }

    private string Difference(Figure before, Figure after)
    {
        if (!before.IsNumber || !after.IsNumber)
        {
            return text.CompareNotGiven;
        }

        if (!string.Equals(before.Unit, after.Unit, StringComparison.Ordinal))
        {
            return text.CompareOtherUnit;
        }

        var change = after.Value - before.Value;
        return change > 0 ? text.DifferenceMore(FigurePrinter.Print(change) + after.Unit) : text.DifferenceLess(FigurePrinter.Print(-change) + after.Unit);
    }

    private string Print(Figure figure) => figure.IsNumber ? FigurePrinter.Print(figure) : text.CompareBlank;

    private static (Figure Before, Figure After) Figures(PairedRow row, int column, FigureTable older, FigureTable newer) =>
        (older.Figures[row.Cells[column].Older], newer.Figures[row.Cells[column].Newer]);

    private static bool IsZero(PairedRow row, FigureTable older, FigureTable newer)
    {
        foreach (var (before, after) in row.Cells)
        {
            if (before >= 0 && after >= 0 && !(older.Figures[before] is { IsNumber: true, Value: 0 } && newer.Figures[after] is { IsNumber: true, Value: 0 }))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(Figure before, Figure after) =>
        before.IsNumber == after.IsNumber && (!before.IsNumber || (before.Value == after.Value && string.Equals(before.Unit, after.Unit, StringComparison.Ordinal)));
}
