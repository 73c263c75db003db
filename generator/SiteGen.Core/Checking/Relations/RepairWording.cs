using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// Says which cells to look at for a failed relation: as a condition where one explanation stands out, as a choice where several are as
/// good. What is not certain is never said as if it were.
/// </summary>
/// <param name="places">By cell of the problem, where it stands.</param>
/// <param name="failed">The relation.</param>
/// <param name="repair">What explains it.</param>
/// <param name="cells">The cells of the problem that take part in it.</param>
/// <param name="total">The one of them it is reported at.</param>
internal sealed class RepairWording(IReadOnlyList<LocatedCell> places, RelationResult failed, Repair repair, IReadOnlySet<int> cells, int total)
{
    private const int MostNamed = 3;
    private const int MostChanges = 2;

    private static readonly LocalizedText NotCertain = new("；也不排除其他各格有误，请核对原始台账", "; other cells may be wrong as well: check the source");

    private readonly Explanation best = repair.Explanations[0];

    public LocalizedText Hint()
    {
        if (repair.Certainty == RepairCertainty.Open)
        {
            return repair.Relations.Count == 1 && best.Changes.ToList() is [var only] && only.Cell == total ? TotalOf(only) : Choice();
        }

        var hint = SlipWording.Of(places, best) ?? Condition();
        return repair.Certainty == RepairCertainty.Alone ? hint : new(hint.Chinese + NotCertain.Chinese, hint.English + NotCertain.English);
    }

    private LocalizedText TotalOf(CellChange change)
    {
        var name = places[change.Cell].Name;
        return new(
            $"若其他各格无误，{name.Chinese}应为 {CellWording.Number(change.Suggested)}",
            $"if the other cells are right, {name.English} should be {CellWording.Number(change.Suggested)}");
    }

    private LocalizedText Choice()
    {
        if (repair.Explanations.Take(MostNamed).Any(explanation => explanation.Changes.Count() > MostChanges))
        {
            return Candidates();
        }

        var listed = repair.Explanations.Take(MostNamed).Select(explanation => Changes(explanation.Changes)).ToList();
        var chinese = string.Join('；', listed.Select(text => text.Chinese));
        var english = string.Join("; or ", listed.Select(text => text.English));
        return repair.Count <= MostNamed
            ? new($"可能有误的格不止一处，下列改法都能使有关关系成立：{chinese}。请核对原始台账", $"several changes would do: {english}; check the source")
            : new($"可能有误的格不止一处，能使有关关系成立的改法有多种，如：{chinese}。请核对原始台账", $"many changes would do, such as: {english}; check the source");
    }

    // Several long lists of cells help nobody: the cells of this relation alone, with the reminder that others must follow.
    private LocalizedText Candidates()
    {
        List<LocalizedText> each = [.. repair.Explanations.SelectMany(explanation => explanation.Changes)
            .Where(change => cells.Contains(change.Cell)).DistinctBy(change => change.Cell).Take(MostNamed)
            .Select(change => Change(change))];
        return new(
            $"单改一处不能使各项关系全部成立，可能需要将{string.Join("，或将", each.Select(text => text.Chinese))}，并相应改动有关各格，请核对原始台账",
            $"no single change would do; perhaps {string.Join(", or ", each.Select(text => text.English))}, and others with it: check the source");
    }

    private LocalizedText Condition()
    {
        var changes = best.Changes.ToList();
        var what = Changes(changes);
        var holds = Consequence(changes);
        var reason = best.Acts is [var only] ? ReasonWording.Of(places, only) : null;
        return new($"若{what.Chinese}，{holds.Chinese}{reason?.Chinese}", $"if {what.English}, {holds.English}{reason?.English}");
    }

    private LocalizedText Consequence(List<CellChange> changes)
    {
        if (changes is not [var only])
        {
            return new("则有关的各项关系全部成立", "every relation they take part in would hold");
        }

        if (repair.Relations.Count == 1)
        {
            return new("则本项关系成立，且不影响其他关系", "this relation would hold and no other would break");
        }

        return (places[only.Cell].Owner, failed.Relation.Axis) switch
        {
            (null, RelationAxis.Column) => new("则本列与该行的各项关系全部成立", "every relation of its column and row would hold"),
            (null, RelationAxis.Row) => new("则本行与该列的各项关系全部成立", "every relation of its row and column would hold"),
            _ => new("则有关的各项关系全部成立", "every relation it takes part in would hold"),
        };
    }

    private LocalizedText Changes(IEnumerable<CellChange> changes)
    {
        List<LocalizedText> each = [.. changes.OrderBy(change => change.Cell).Select(Change)];
        return new(string.Join('、', each.Select(text => text.Chinese)), string.Join(" and ", each.Select(text => text.English)));
    }

    private LocalizedText Change(CellChange change)
    {
        var name = places[change.Cell].Name;
        var suggested = CellWording.Number(change.Suggested);
        return change.Value is { } value
            ? new($"{name.Chinese}由 {CellWording.Number(value)} 改为 {suggested}", $"{name.English} were {suggested} instead of {CellWording.Number(value)}")
            : new($"{name.Chinese}填为 {suggested}", $"{name.English} were {suggested}");
    }
}
