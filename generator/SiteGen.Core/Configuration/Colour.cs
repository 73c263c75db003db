using System.Globalization;

namespace SiteGen.Core.Configuration;

/// <summary>A colour in sRGB, eight bits a channel.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);
    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>Relative luminance, 0 for black to 1 for white (WCAG 2.2, relative luminance).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>; null for anything else.</summary>
    public static Colour? TryParse(string text)
    {
        var digits = text.AsSpan();
        if (digits is not ['#', .. var hex] || hex.Length is not (3 or 6) || !int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        const int Doubled = 0x11;
        return hex.Length == 3
            ? new Colour((byte)((value >> 8) * Doubled), (byte)(((value >> 4) & 0xF) * Doubled), (byte)((value & 0xF) * Doubled))
            : new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>Contrast ratio, 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public double ContrastWith(Colour other)
    {
        const double Flare = 0.05;
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + Flare) / (Math.Min(one, two) + Flare);
    }

    /// <summary>The colour nearest to this one, on the way to another, that has the contrast with every ground; the other where none has.</summary>
    /// <param name="target">What to move towards: black for a light ground, white for a dark one.</param>
    /// <param name="contrast">The least contrast ratio.</param>
    /// <param name="grounds">What it is seen on.</param>
    public Colour Towards(Colour target, double contrast, params IReadOnlyList<Colour> grounds)
    {
        const int Steps = 64;
        for (var step = 0; step < Steps; step++)
        {
            var mixed = new Colour(Mix(Red, target.Red, step), Mix(Green, target.Green, step), Mix(Blue, target.Blue, step));
            if (grounds.All(ground => mixed.ContrastWith(ground) >= contrast))
            {
                return mixed;
            }
        }

        return target;

        static byte Mix(byte from, byte to, int step) => (byte)(((from * (Steps - step)) + (to * step)) / Steps);
    }

    /// <summary>As style sheets write it: <c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
