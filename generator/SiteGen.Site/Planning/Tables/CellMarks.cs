using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Tables;

/// <summary>Why cells of a report's tables are marked: the totals that break a relation, or whose breach is explained.</summary>
public sealed class CellMarks
{
    private readonly Dictionary<(string Table, int Cell), string> marks = [];

    private CellMarks()
    {
    }

    /// <summary>Marks what breaks a relation, and every cell that holds no readable figure: such a cell is never just left empty.</summary>
    public CellMarks(IEnumerable<FigureTable> tables, ReportCheck check, RuleSettings rules, Texts text, MessageLanguage language)
    {
        foreach (var table in tables)
        {
            foreach (var cell in table.Form.Cells.Where(cell => table.Figures[cell.Index].State is FigureState.Invalid or FigureState.Missing))
            {
                marks[(table.Form.Id, cell.Index)] = text.MarkUnreadable;
            }
        }

        foreach (var result in check.Relations)
        {
            if (result.Status is not (RelationStatus.Fails or RelationStatus.Waived))
            {
                continue;
            }

            var key = (result.Table.Id, result.Relation.At);
            var name = rules.Find(result.Relation.Rule)?.Name.In(language) ?? result.Relation.Rule;
            var mark = result.Status == RelationStatus.Fails ? text.MarkFails(name) : text.MarkWaived(name);
            marks[key] = marks.TryGetValue(key, out var earlier) ? earlier + mark : mark;
        }
    }

    /// <summary>Nothing is marked.</summary>
    public static CellMarks None { get; } = new();

    /// <summary>The sentence for a cell, or an empty string.</summary>
    public string For(TableForm table, int cell) => marks.Count == 0 ? "" : marks.GetValueOrDefault((table.Id, cell), "");
}
