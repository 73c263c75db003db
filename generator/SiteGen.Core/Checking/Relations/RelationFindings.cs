using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Relations;

/// <summary>Puts a failed relation into words, at the total it is reported at.</summary>
internal static class RelationFindings
{
    public static Diagnostic Describe(TableVerdict verdict, RelationResult failed, ReportRepairs repairs)
    {
        var table = verdict.Table;
        var relation = failed.Relation;
        var code = CheckingCodes.OfRelation(relation.Rule);
        var figure = table.Figures[relation.At];
        return new Diagnostic
        {
            Code = code,
            Severity = code.DefaultSeverity,
            Path = table.Path,
            Line = figure.Line,
            Column = figure.Column,
            Message = Message(table.Form, failed),
            Hint = Unreported(verdict.Context, relation) ?? repairs.HintFor(failed),
            Table = table.Form.Id,
            Row = table.Form.RowOfCell(relation.At).Id,
            Cell = table.Form.ColumnOfCell(relation.At).Id,
            Expected = failed.Expected,
            Actual = failed.Actual,
            Suspects = repairs.SuspectsOf(failed),
        };
    }

    private static LocalizedText? Unreported(TableContext context, LinearRelation relation) => !relation.ReadsChildren || context.Unreported.Count == 0
        ? null
        : new(
            $"所属机关中，{string.Join('、', context.Unreported)}没有该年度的报告，未计入",
            $"not counted, having no report on the year: {string.Join(", ", context.Unreported)}");

    private static LocalizedText Message(TableForm table, RelationResult failed)
    {
        var line = CellWording.LineOf(table, failed.Relation);
        var (expected, actual) = CellWording.Sides(table, failed.Relation);
        var left = CellWording.Number(failed.Expected);
        var right = CellWording.Number(failed.Actual);
        var difference = CellWording.Number(Math.Abs(failed.Expected - failed.Actual));
        return new(
            $"{line.Chinese}：{expected.Chinese} = {left}，{actual.Chinese} = {right}，相差 {difference}",
            $"{line.English}: {expected.English} = {left}, {actual.English} = {right}, off by {difference}");
    }
}
