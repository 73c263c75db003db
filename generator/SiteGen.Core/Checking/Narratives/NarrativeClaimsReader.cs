using SiteGen.Core.Checking.Narratives.Claims;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>
/// Gives the table cells whose figures the text states without any other way to read it. What may mean more than one row, and what is said
/// of a group of rows, is left out.
/// </summary>
public static class NarrativeClaimsReader
{
    private const decimal YuanInTable = 10000;

    /// <returns>In the order of the text; a cell may be stated more than once, and differently.</returns>
    public static IReadOnlyList<StatedFigure> Read(Report report)
    {
        var stated = new List<StatedFigure>();
        var reader = new TableClaimReader(report);
        foreach (var prose in ProseReader.Read(report.Narrative).Where(prose => prose.Text.Length <= NarrativeClaimsChecker.LongestParagraph))
        {
            foreach (var claim in reader.Read(prose, QuantityScanner.Scan(prose.Text)).OfType<TableClaim>().Concat(reader.ReadAbsences(prose)))
            {
                if (claim.Readings is [{ IsOneCell: true } only] && (claim.Quantity.Step <= 1 || claim.Quantity.Unit == MeasureWords.Money))
                {
                    var value = claim.Quantity.Unit == MeasureWords.Money ? claim.Quantity.Value / YuanInTable : claim.Quantity.Value;
                    stated.Add(new StatedFigure(only.Table, only.Rows[0], only.Columns[0], value, prose.Offsets[claim.Quantity.Start]));
                }
            }
        }

        return stated;
    }
}
