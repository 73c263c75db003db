using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Site.Planning.Tables;

/// <summary>Prints figures exactly as they are: no grouping, no rounding, a full stop for the decimal point.</summary>
public static class FigurePrinter
{
    public static string Print(Figure figure) =>
        figure.IsNumber ? Print(figure.Value) + figure.Unit : "";

    public static string Print(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Print(decimal? value) => value is { } number ? Print(number) : "";
}
