using SiteGen.Core.Checking;
using SiteGen.Core.Model;

namespace SiteGen.Site.Data;

/// <summary>Why a figure is not simply a figure. What is left out would otherwise look like what is 0, and an explained discrepancy like none.</summary>
/// <param name="Cell">The cell's place among all cells of the report's form, table after table.</param>
/// <param name="Word">One of <see cref="Words"/>.</param>
public readonly record struct FigureFlag(int Cell, string Word)
{
    public const string Blank = "blank";
    public const string Unreadable = "unreadable";
    public const string Waived = "waived";
    public const string Inconsistent = "inconsistent";

    /// <summary>The lesser first: a cell that earns two has the later one.</summary>
    public static IReadOnlyList<string> Words { get; } = [Blank, Waived, Inconsistent, Unreadable];

    /// <returns>The flags of a report that are no blank cell, ordered by cell, each cell once.</returns>
    public static IReadOnlyList<FigureFlag> Of(Report report, ReportCheck check)
    {
        SortedDictionary<int, string>? flags = null;
        foreach (var result in check.Relations.Where(result => result.Status is RelationStatus.Fails or RelationStatus.Waived))
        {
            Raise(StartOf(report, result.Table.Id) + result.Relation.At, result.Status == RelationStatus.Fails ? Inconsistent : Waived);
        }

        foreach (var table in report.Tables)
        {
            for (var cell = 0; cell < table.Figures.Count; cell++)
            {
                if (table.Figures[cell].State is FigureState.Invalid or FigureState.Missing)
                {
                    Raise(StartOf(report, table.Form.Id) + cell, Unreadable);
                }
            }
        }

        return flags is null ? [] : [.. flags.Select(flag => new FigureFlag(flag.Key, flag.Value))];

        void Raise(int cell, string word)
        {
            flags ??= [];
            if (!flags.TryGetValue(cell, out var earlier) || RankOf(earlier) < RankOf(word))
            {
                flags[cell] = word;
            }
        }
    }

    private static int RankOf(string word) => Words.ToList().IndexOf(word);

    private static int StartOf(Report report, string table) =>
        report.Form.Tables.TakeWhile(other => !string.Equals(other.Id, table, StringComparison.Ordinal)).Sum(other => other.Cells.Count);
}
