using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>Holds every reporting period the text states against the report's year: 1 January to 31 December.</summary>
internal static class PeriodChecker
{
    public static IEnumerable<Diagnostic> Check(Report report)
    {
        foreach (var period in StatedPeriodReader.Read(report.Narrative))
        {
            if (!period.IsWholeYear(report.Year))
            {
                yield return Describe(report, period);
            }
        }
    }

    private static Diagnostic Describe(Report report, StatedPeriod period)
    {
        var year = report.Year.ToString(CultureInfo.InvariantCulture);
        var otherYear = period.From.Year != report.Year ? period.From.Year : period.To.Year;
        return NarrativeFinding.At(report.Narrative.Source, period.Offset, CheckingCodes.PeriodDiffers) with
        {
            Message = new(
                $"写明的统计期限“{period.Text}”与报告年度 {year} 年不符",
                $"the stated period “{period.Text}” is not the report's year, {year}"),
            Hint = new($"{year} 年度报告的统计期限为{year}年1月1日至{year}年12月31日", $"a report on {year} covers 1 January to 31 December {year}"),
            Expected = otherYear == report.Year ? null : report.Year,
            Actual = otherYear == report.Year ? null : otherYear,
        };
    }
}
