using SiteGen.Core.Checking.Relations;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>Puts a stated figure that no reading of the tables gives into words.</summary>
internal static class TableClaimFindings
{
    private const decimal YuanInTable = 10000;

    public static Diagnostic Describe(NarrativePosition position, TableFigures figures, TableClaim claim)
    {
        var reading = claim.Readings[0];
        var table = figures.Table(reading.Table)!;
        var expected = figures.Values(reading)[0];
        var isMoney = claim.Quantity.Unit == Numbers.MeasureWords.Money;
        var actual = isMoney ? claim.Quantity.Value / YuanInTable : claim.Quantity.Value;
        var place = Place(table.Form, reading);
        var unit = isMoney ? "万元" : claim.Quantity.Unit;
        var off = CellWording.Number(Math.Abs(expected - actual));
        var label = VisibleText.Of(claim.Label);
        return position.Report(CheckingCodes.NarrativeTable, claim.Quantity.Start) with
        {
            Message = claim.IsAbsence
                ? new($"正文称“{label}”，表格{place.Chinese}为 {CellWording.Number(expected)}", $"the text says “{label}”, {place.English} in the table is {CellWording.Number(expected)}")
                : new(
                $"正文称“{label}”{CellWording.Number(actual)}{unit}，表格{place.Chinese}为 {CellWording.Number(expected)}，相差 {off}",
                $"the text says “{label}” {CellWording.Number(actual)}, {place.English} in the table is {CellWording.Number(expected)}, off by {off}"),
            Hint = new(
                $"与 {table.Form.FileName} 核对，正文与表格以核实后的数为准",
                $"compare with {table.Form.FileName} and correct the one that is wrong"),
            Table = reading.IsOneCell ? table.Form.Id : null,
            Row = reading.IsOneCell ? reading.Rows[0] : null,
            Cell = reading.IsOneCell ? reading.Columns[0] : null,
            Expected = expected,
            Actual = actual,
        };
    }

    private static LocalizedText Place(TableForm table, Reading reading)
    {
        if (reading.IsOneCell)
        {
            return CellWording.Cell(table, table.CellOf(reading.Rows[0], reading.Columns[0]));
        }

        var numbered = char.IsAsciiDigit(reading.Rows[0][0]);
        var rows = reading.Rows.Count == 1 ? reading.Rows[0] : IsRun(reading.Rows) ? $"{reading.Rows[0]} 至 {reading.Rows[^1]}" : string.Join('、', reading.Rows);
        var columns = reading.Columns.Count == 1 ? $"“{reading.Columns[0]}”" : $"“{reading.Columns[0]}”至“{reading.Columns[^1]}”";
        var english = $"the sum of {string.Join(" + ", reading.Rows)} ({string.Join(", ", reading.Columns)})";
        return new(numbered ? $"第 {rows} 行{columns}之和" : $"“{rows}”的{columns}之和", english);
    }

    // 3.3.1 to 3.3.8
    private static bool IsRun(IReadOnlyList<string> rows) =>
        rows.Count > 2 && rows[0].Length > 3 && rows.All(row => row.Length == rows[0].Length && string.CompareOrdinal(row, 0, rows[0], 0, rows[0].Length - 1) == 0);
}
