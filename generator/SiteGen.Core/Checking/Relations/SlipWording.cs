using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking.Relations;

/// <summary>Says what single slip made several cells wrong at once.</summary>
internal static class SlipWording
{
    private const int MostFigures = 8;

    private const string Holds = "后，有关的各项关系全部成立";
    private const string EnglishHolds = ", every relation they take part in would hold";

    /// <returns>The sentence, or null where the explanation is no slip of that kind.</returns>
    public static LocalizedText? Of(IReadOnlyList<LocatedCell> places, Explanation explanation)
    {
        if (explanation.Acts is not [{ Changes: [var first, _, ..] changes } act])
        {
            return null;
        }

        var isRow = changes.All(change => RowOf(change) == RowOf(first));
        return act.Reason switch
        {
            RepairReason.CellsSwapped => Swapped(changes),
            RepairReason.Shifted => Shifted(changes, isRow),
            RepairReason.LinesSwapped => LinesSwapped(changes),
            RepairReason.Tenfold => Tenfold(first, isRow),
            _ => null,
        };

        int RowOf(CellChange change) => Form(change).Cells[places[change.Cell].Cell].Row;

        int ColumnOf(CellChange change) => Form(change).Cells[places[change.Cell].Cell].Column;

        Forms.TableForm Form(CellChange change) => places[change.Cell].Table.Form;

        LocalizedText Line(CellChange change, bool row)
        {
            var column = Form(change).Columns[ColumnOf(change)].Id;
            var name = row ? CellWording.Row(Form(change).Rows[RowOf(change)]) : new LocalizedText($"“{column}”列", $"column {column}");
            return places[change.Cell].Owner is { } owner ? new(owner.Chinese + name.Chinese, $"{owner.English} {name.English}") : name;
        }

        LocalizedText Swapped(IReadOnlyList<CellChange> pair)
        {
            var (one, other) = (places[pair[0].Cell].Name, places[pair[1].Cell].Name);
            if (pair.Any(change => change.Suggested == 0))
            {
                var (from, to) = pair[0].Suggested == 0 ? (one, other) : (other, one);
                var figure = CellWording.Number(pair.Max(change => change.Suggested));
                return new($"疑为{to.Chinese}的 {figure} 误填在{from.Chinese}，改正{Holds}", $"{figure} of {to.English} may stand in {from.English} instead; put right{EnglishHolds}");
            }

            return new($"疑为{one.Chinese}与{other.Chinese}的数填反，互换{Holds}", $"{one.English} and {other.English} may have each other's figures; exchanged{EnglishHolds}");
        }

        LocalizedText Shifted(IReadOnlyList<CellChange> shifted, bool row)
        {
            var line = Line(first, row);
            var (from, to) = (Line(shifted[0], !row), Line(shifted[^1], !row));
            var figures = shifted.Count > MostFigures ? "" : "依次改为 " + string.Join('、', Figures(shifted, row));
            var english = shifted.Count > MostFigures ? "" : " to " + string.Join(", ", Figures(shifted, row));
            return new(
                $"疑为{line.Chinese}的数自{from.Chinese}至{to.Chinese}错了一{(row ? "列" : "行")}，{(figures.Length == 0 ? "改正" : figures + " ")}{Holds}",
                $"the figures of {line.English} from {from.English} to {to.English} may stand one {(row ? "column" : "row")} off; changed{english}{EnglishHolds}");
        }

        // The cells in between whose figure stays are said with the others, so that the list reads from the first to the last.
        IEnumerable<string> Figures(IReadOnlyList<CellChange> shifted, bool row)
        {
            var (start, end) = row ? (ColumnOf(shifted[0]), ColumnOf(shifted[^1])) : (RowOf(shifted[0]), RowOf(shifted[^1]));
            for (var at = start; at <= end; at++)
            {
                var cell = row ? Form(first).CellAt(RowOf(first), at) : Form(first).CellAt(at, ColumnOf(first));
                var changed = shifted.FirstOrDefault(change => places[change.Cell].Cell == cell);
                yield return CellWording.Number(changed?.Suggested ?? places[first.Cell].Table.Figures[cell].Value);
            }
        }

        LocalizedText LinesSwapped(IReadOnlyList<CellChange> swapped)
        {
            var rows = swapped.DistinctBy(RowOf).ToList();
            var areRows = rows.Count == 2;
            var lines = areRows ? rows : [.. swapped.DistinctBy(ColumnOf)];
            var (one, other) = (Line(lines[0], areRows), Line(lines[1], areRows));
            return new($"疑为{one.Chinese}与{other.Chinese}的数填反，互换{Holds}", $"{one.English} and {other.English} may have each other's figures; exchanged{EnglishHolds}");
        }

        LocalizedText Tenfold(CellChange change, bool row)
        {
            var line = Line(change, row);
            return change.Suggested < change.Value
                ? new($"疑为{line.Chinese}各数都多写了一个 0，去掉{Holds}", $"every figure of {line.English} may have a 0 too many; without it{EnglishHolds}")
                : new($"疑为{line.Chinese}各数都少写了一个 0，补上{Holds}", $"every figure of {line.English} may lack a 0; with it{EnglishHolds}");
        }
    }
}
