using System.Globalization;

namespace SiteGen.Site.Planning;

/// <summary>Prints a part of a whole in per cent, to a tenth, a half rounded away from zero.</summary>
public static class SharePrinter
{
    /// <param name="part">Not more than the whole.</param>
    /// <param name="whole">More than 0.</param>
    public static string Print(decimal part, decimal whole) =>
        Math.Round(part * 100 / whole, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
