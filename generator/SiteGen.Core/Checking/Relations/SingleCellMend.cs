using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// The hint for a failed relation: the one cell whose change mends it and everything else it takes part in. Where several cells
/// would do, only the total's own is named, as a condition; where none would, there is no hint.
/// </summary>
internal static class SingleCellMend
{
    /// <param name="verdict">The table.</param>
    /// <param name="failed">One of its relations that fails.</param>
    /// <returns>The hint, or null where no single change mends the relation without breaking another.</returns>
    public static LocalizedText? HintFor(TableVerdict verdict, RelationResult failed)
    {
        var relation = failed.Relation;
        List<Mend> mends = [.. relation.Expected.Concat(relation.Actual)
            .Where(term => term.Source == TermSource.Report).Select(term => term.Cell).Distinct()
            .Select(cell => Try(verdict, failed, cell)).OfType<Mend>()];
        if (mends.Count == 0)
        {
            return null;
        }

        var most = mends.Max(mend => mend.Mended);
        List<Mend> best = [.. mends.Where(mend => mend.Mended == most)];
        return best switch
        {
            [var only] => Name(verdict.Table, relation, only),
            _ => best.Where(mend => mend.Cell == relation.At).Select(mend => (LocalizedText?)NameTotal(verdict.Table, mend)).FirstOrDefault(),
        };
    }

    private static Mend? Try(TableVerdict verdict, RelationResult failed, int cell)
    {
        // Expected − Actual must become 0.
        var change = (failed.Actual - failed.Expected) * TableVerdict.SignIn(failed.Relation, cell);
        var figure = verdict.Table.Figures[cell];
        var suggested = (figure.IsNumber ? figure.Value : 0) + change;
        if (!IsPossible(verdict.Table.Form.Cells[cell].Kind, suggested))
        {
            return null;
        }

        var mended = 0;
        foreach (var result in verdict.Results)
        {
            var sign = result.Status == RelationStatus.NotJudged ? 0 : TableVerdict.SignIn(result.Relation, cell);
            if (sign == 0)
            {
                continue;
            }

            if (result.Expected - result.Actual + (sign * change) != 0)
            {
                return null;
            }

            mended += result.Status == RelationStatus.Fails ? 1 : 0;
        }

        return new Mend(cell, figure, suggested, mended);
    }

    private static bool IsPossible(FigureKind kind, decimal value) => kind switch
    {
        FigureKind.Count => value >= 0 && decimal.IsInteger(value),
        FigureKind.SignedCount => decimal.IsInteger(value),
        _ => value >= 0,
    };

    private static LocalizedText Name(FigureTable table, LinearRelation relation, Mend mend)
    {
        var wording = CellWording.Cell(table.Form, mend.Cell);
        var chinese = mend.Figure.IsNumber ? $"由 {CellWording.Number(mend.Figure.Value)} 改为" : "填为";
        var english = mend.Figure.IsNumber ? $"were {CellWording.Number(mend.Suggested)} instead of {CellWording.Number(mend.Figure.Value)}" : $"were {CellWording.Number(mend.Suggested)}";
        var (all, allEnglish) = mend.Mended == 1
            ? ("则本项关系成立，且不影响其他关系", "this relation would hold and no other would break")
            : relation.Axis == RelationAxis.Column
                ? ("则本列与该行的各项关系全部成立", "every relation of its column and row would hold")
                : ("则本行与该列的各项关系全部成立", "every relation of its row and column would hold");
        return new(
            $"若{wording.Chinese}{chinese} {CellWording.Number(mend.Suggested)}，{all}",
            $"if {wording.English} {english}, {allEnglish}");
    }

    private static LocalizedText NameTotal(FigureTable table, Mend mend)
    {
        var wording = CellWording.Cell(table.Form, mend.Cell);
        return new(
            $"若其他各格无误，{wording.Chinese}应为 {CellWording.Number(mend.Suggested)}",
            $"if the other cells are right, {wording.English} should be {CellWording.Number(mend.Suggested)}");
    }

    private sealed record Mend(int Cell, Figure Figure, decimal Suggested, int Mended);
}
