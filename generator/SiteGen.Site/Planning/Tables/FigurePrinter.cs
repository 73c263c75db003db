using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Site.Planning.Tables;

/// <summary>Prints figures exactly as they are: no grouping, no rounding, a full stop for the decimal point.</summary>
public static class FigurePrinter
{
    public static string Print(Figure figure) =>
        figure.IsNumber ? Print(figure.Value) + figure.Unit : "";

    // Nearly every figure is a small whole number, and most are 0: those are printed in a tenth of the time.
    public static string Print(decimal value) => value.Scale == 0 && value is >= 0 and <= int.MaxValue
        ? ((int)value).ToString(CultureInfo.InvariantCulture)
        : value.ToString(CultureInfo.InvariantCulture);

    public static string Print(decimal? value) => value is { } number ? Print(number) : "";
}
