namespace SiteGen.Core.Configuration;

/// <summary>
/// One accent colour of a site's choice, as the theme needs it: on light paper, on dark paper, and in the elder mode, which asks for more
/// contrast. The choice stands for light paper; the others are the nearest shades that can be read.
/// </summary>
/// <param name="Light">As chosen.</param>
/// <param name="Dark">On dark paper.</param>
/// <param name="Elder">On light paper in the elder mode.</param>
public sealed record AccentColours(Colour Light, Colour Dark, Colour Elder)
{
    /// <summary>WCAG 2.2, 1.4.3: for text.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>WCAG 2.2, 1.4.6: for the elder mode, and for the shade SiteGen itself picks for dark paper.</summary>
    public const double StrongContrast = 7;

    /// <summary>The paper and the tinted panels of the theme in light, and in dark.</summary>
    public static readonly IReadOnlyList<Colour> LightPapers = [Colour.White, new(0xF7, 0xF4, 0xEE)];

    /// <inheritdoc cref="LightPapers"/>
    public static readonly IReadOnlyList<Colour> DarkPapers = [new(0x17, 0x18, 0x1A), new(0x21, 0x23, 0x27)];

    public static AccentColours Of(Colour accent) => new(
        accent,
        accent.Towards(Colour.White, StrongContrast, DarkPapers),
        accent.Towards(Colour.Black, StrongContrast, LightPapers));

    /// <summary>The least contrast an accent has on the theme's light papers.</summary>
    public static double LeastContrastOf(Colour accent) => LightPapers.Min(accent.ContrastWith);

    /// <summary>The nearest darker shade that can be read on the theme's light papers.</summary>
    public static Colour Readable(Colour accent) => accent.Towards(Colour.Black, LeastContrast, LightPapers);
}
