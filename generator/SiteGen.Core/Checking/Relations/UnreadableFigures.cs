using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking.Relations;

/// <summary>Adds to what the reader said of a figure that cannot be what its cell needs, the one the relations leave for it.</summary>
internal static class UnreadableFigures
{
    public static Diagnostic Complete(Diagnostic finding, Report report, ReportRepairs repairs)
    {
        if (!string.Equals(finding.Code.Rule, "count", StringComparison.Ordinal) || finding is not { Table: { } id, Row: { } row, Cell: { } column }
            || report.Table(id) is not { } table || table.Form.CellOf(row, column) is not (>= 0 and var cell))
        {
            return finding;
        }

        var value = repairs.ValueFor(table, cell);
        var withoutSign = finding.Code == TableCodes.Negative ? -finding.Actual : null;
        if (value is null && withoutSign is { } positive && !repairs.IsBound(table, cell))
        {
            return finding with
            {
                Hint = new($"负号疑为误加，去掉后为 {CellWording.Number(positive)}；核对数值，没有发生的填 0", $"the sign may be a slip: {CellWording.Number(positive)} without it; check it, what did not occur is 0"),
                Suspects = [new LocatedCell(table, cell, null).Suspect(finding.Actual, positive)],
            };
        }

        if (value is not { } known)
        {
            return finding;
        }

        var hint = new LocalizedText($"若其他各格无误，此格应为 {CellWording.Number(known)}", $"if the other cells are right, this one should be {CellWording.Number(known)}");
        return finding with
        {
            Expected = known,
            Hint = known == withoutSign ? new(hint.Chinese + "，负号疑为误加", hint.English + "; the sign may be a slip") : hint,
            Suspects = [new LocatedCell(table, cell, null).Suspect(finding.Actual, known)],
        };
    }
}
