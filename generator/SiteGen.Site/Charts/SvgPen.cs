using SiteGen.Site.Rendering;

namespace SiteGen.Site.Charts;

/// <summary>
/// Writes the few things charts are made of. Colours come from the page by <c>currentColor</c>, so that a drawing follows light,
/// dark, forced colours and print; nothing is said by colour alone. Coordinates are written to a tenth of a unit.
/// </summary>
internal readonly struct SvgPen(HtmlWriter writer)
{
    /// <param name="name">What a screen reader says in the drawing's place.</param>
    /// <param name="height">In units; the width is <see cref="ChartFrame.Width"/>.</param>
    public void Open(string name, decimal height)
    {
        writer.Literal("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 "u8);
        writer.Text(ChartFrame.Width);
        writer.Literal(" "u8);
        Number(height);
        writer.Literal("\" font-size=\""u8);
        writer.Text(ChartText.FontSize);
        writer.Literal("\" fill=\"currentColor\" aria-label=\""u8);
        writer.Attribute(name);
        writer.Literal("\">"u8);
    }

    public void Close() => writer.Literal("</svg>"u8);

    /// <summary>What is drawn up to <see cref="CloseSeries"/> is in the colour of the series of this number, from 0.</summary>
    public void OpenSeries(int number)
    {
        writer.Literal("<g class=\"c"u8);
        writer.Text(number + 1);
        writer.Literal("\">"u8);
    }

    public void CloseSeries() => writer.Literal("</g>"u8);

    public void Text(decimal x, decimal y, string text, SvgAnchor anchor)
    {
        writer.Literal("<text x=\""u8);
        Number(x);
        writer.Literal("\" y=\""u8);
        Number(y);
        writer.Literal(anchor switch
        {
            SvgAnchor.Start => "\">"u8,
            SvgAnchor.Middle => "\" text-anchor=\"middle\">"u8,
            _ => "\" text-anchor=\"end\">"u8,
        });
        writer.Text(text);
        writer.Literal("</text>"u8);
    }

    /// <summary>Thin level lines, one for each height, in one stroke.</summary>
    public void LevelLines(decimal left, decimal right, IEnumerable<decimal> heights)
    {
        writer.Literal("<path stroke=\"currentColor\" stroke-opacity=\".3\" d=\""u8);
        foreach (var height in heights)
        {
            Move(left, height);
            writer.Literal("H"u8);
            Number(right);
        }

        writer.Literal("\"/>"u8);
    }

    public void Rectangle(decimal x, decimal y, decimal width, decimal height, ReadOnlySpan<byte> attributes = default)
    {
        writer.Literal("<rect x=\""u8);
        Number(x);
        writer.Literal("\" y=\""u8);
        Number(y);
        writer.Literal("\" width=\""u8);
        Number(width);
        writer.Literal("\" height=\""u8);
        Number(height);
        writer.Literal("\""u8);
        writer.Literal(attributes);
        writer.Literal("/>"u8);
    }

    /// <summary>Lines through points, in one stroke.</summary>
    public void Lines(IEnumerable<IReadOnlyList<(decimal X, decimal Y)>> lines, ReadOnlySpan<byte> attributes)
    {
        writer.Literal("<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" d=\""u8);
        foreach (var line in lines)
        {
            Move(line[0].X, line[0].Y);
            for (var point = 1; point < line.Count; point++)
            {
                writer.Literal("L"u8);
                Number(line[point].X);
                writer.Literal(" "u8);
                Number(line[point].Y);
            }
        }

        writer.Literal("\""u8);
        writer.Literal(attributes);
        writer.Literal("/>"u8);
    }

    /// <summary>The same mark at each point.</summary>
    /// <param name="points">The middles.</param>
    /// <param name="mark">Path data relative to a middle.</param>
    /// <param name="attributes">Of the one path they make.</param>
    public void Marks(IEnumerable<(decimal X, decimal Y)> points, ReadOnlySpan<byte> mark, ReadOnlySpan<byte> attributes)
    {
        writer.Literal("<path d=\""u8);
        foreach (var (x, y) in points)
        {
            Move(x, y);
            writer.Literal(mark);
        }

        writer.Literal("\""u8);
        writer.Literal(attributes);
        writer.Literal("/>"u8);
    }

    public void Raw(ReadOnlySpan<byte> markup) => writer.Literal(markup);

    private void Move(decimal x, decimal y)
    {
        writer.Literal("M"u8);
        Number(x);
        writer.Literal(" "u8);
        Number(y);
    }

    private void Number(decimal value)
    {
        var tenths = (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);
        writer.Text(tenths / 10);
        if (tenths % 10 != 0)
        {
            writer.Literal("."u8);
            writer.Text(Math.Abs(tenths % 10));
        }
    }
}
