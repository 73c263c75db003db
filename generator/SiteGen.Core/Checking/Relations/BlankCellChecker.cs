using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>Finds the empty cells of a table and, where relations leave one value only, what belongs there.</summary>
internal static class BlankCellChecker
{
    public static IEnumerable<Diagnostic> Check(FigureTable table, ReportRepairs repairs)
    {
        for (var cell = 0; cell < table.Figures.Count; cell++)
        {
            if (table.Figures[cell].State == FigureState.Blank)
            {
                yield return Describe(table, cell, repairs.ValueFor(table, cell));
            }
        }
    }

    private static Diagnostic Describe(FigureTable table, int cell, decimal? value)
    {
        var figure = table.Figures[cell];
        var wording = CellWording.Cell(table.Form, cell);
        return new Diagnostic
        {
            Code = CheckingCodes.BlankCell,
            Severity = CheckingCodes.BlankCell.DefaultSeverity,
            Path = table.Path,
            Line = figure.Line,
            Column = figure.Column,
            Message = new($"{wording.Chinese}为空，没有发生的应填 0", $"{wording.English}: empty; write 0 where nothing occurred"),
            Hint = value is { } known
                ? new($"若其他各格无误，此格应为 {CellWording.Number(known)}", $"if the other cells are right, this one should be {CellWording.Number(known)}")
                : null,
            Table = table.Form.Id,
            Row = table.Form.RowOfCell(cell).Id,
            Cell = table.Form.ColumnOfCell(cell).Id,
            Expected = value,
            Suspects = value is { } suggested ? [new LocatedCell(table, cell, null).Suspect(null, suggested)] : [],
        };
    }
}
