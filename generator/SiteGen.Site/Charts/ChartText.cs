using SiteGen.Core.Reading;

namespace SiteGen.Site.Charts;

/// <summary>The size of a chart's words, in units of the drawing: near enough to lay them out without a font.</summary>
public static class ChartText
{
    /// <summary>A chart is as wide as a phone's page, so this is about what the reader sees in pixels.</summary>
    public const int FontSize = 13;

    private const decimal Narrow = 0.58m;

    public static decimal WidthOf(string text) => FontSize * text.Sum(unit => WideCharacters.IsWide(unit) ? 1m : Narrow);

    /// <summary>Every how many slots there is room for a label: 1 where each has it.</summary>
    public static int LabelStep(IEnumerable<string> labels, decimal slot) =>
        Math.Max(1, (int)Math.Ceiling((labels.Max(WidthOf) + 4) / slot));
}
