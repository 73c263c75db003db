using System.Globalization;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>Puts a share, rate or change that does not follow from its figures into words.</summary>
internal static class PercentFindings
{
    public static Diagnostic Describe(NarrativePosition position, PercentFinding finding)
    {
        var unit = finding.Quantity.Kind == Numbers.QuantityKind.Percent ? "%" : finding.Quantity.Unit;
        var isChange = finding.Phrase is "增长" or "下降";
        var stated = isChange ? Change(finding.Actual, unit) : $"{finding.Phrase} {Number(finding.Actual)}{unit}";
        var computed = isChange ? Change(finding.Expected, unit) : $"{Number(finding.Expected)}{unit}";
        return position.Report(CheckingCodes.NarrativePercent, finding.Quantity.Start) with
        {
            Message = new(
                $"正文称{stated}，{finding.Basis}为{(char.IsAsciiDigit(computed[0]) ? " " : "")}{computed}",
                $"the text says {Number(finding.Actual)}{(unit == "%" ? unit : "")}; {finding.BasisEnglish} gives {Number(finding.Expected)}{(unit == "%" ? unit : "")}"),
            Hint = new("核对比例及其所依据的数", "check the percentage and the figures it rests on"),
            Expected = finding.Expected,
            Actual = finding.Actual,
        };
    }

    private static string Change(decimal value, string unit) => value == 0 ? "持平" : $"{(value > 0 ? "增长" : "下降")} {Number(Math.Abs(value))}{unit}";

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
