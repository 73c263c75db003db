using SiteGen.Core.Forms;
using SiteGen.Site.Building;
using SiteGen.Site.Figures;

namespace SiteGen.Site.Tests.Planning.Trends;

/// <summary>Makes the summaries of an agency's reports: a figure not told is not there.</summary>
internal static class SummaryBuilder
{
    public static ReportSummary Year(int year, params (KeyFigure Figure, decimal Value)[] figures)
    {
        var values = new decimal?[KeyFigures.Count];
        foreach (var (figure, value) in figures)
        {
            values[(int)figure] = value;
        }

        return new ReportSummary(year, year + "年度报告", new DateTime(year + 1, 1, 17), false, FormCatalogue.ForYear(year), new KeyFigures(values));
    }
}
