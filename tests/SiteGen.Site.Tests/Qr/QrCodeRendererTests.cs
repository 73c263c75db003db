using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Site.Qr;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Tests.Qr;

public sealed partial class QrCodeRendererTests
{
    [Fact]
    public void Has_a_quiet_zone_of_four_modules_on_every_side()
    {
        var svg = Render("https://example.gov.cn/a/2024/index.html");
        var size = int.Parse(ViewBox().Match(svg).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        var strokes = Strokes(svg);

        Assert.Equal(4, strokes.Min(stroke => stroke.Start));
        Assert.Equal(4, strokes.Min(stroke => stroke.Row));
        Assert.Equal(size - 4, strokes.Max(stroke => stroke.End));
        Assert.Equal(size - 4, strokes.Max(stroke => stroke.Row + 1));
    }

    [Fact]
    public void A_label_cannot_break_out_of_the_picture() =>
        Assert.Contains("aria-label=\"&quot;>&lt;script>", Render("x", "\"><script>").Replace("&gt;", ">", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Render(string content, string label = "二维码")
    {
        var buffer = new ArrayBufferWriter<byte>();
        QrCodeRenderer.Render(content, label).WriteTo(new HtmlWriter(buffer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Follows the pen: M moves to a place, m moves on in the same row, h draws.
    private static List<(int Row, int Start, int End)> Strokes(string svg)
    {
        var strokes = new List<(int Row, int Start, int End)>();
        var (row, pen) = (0, 0);
        foreach (Match step in Steps().Matches(svg))
        {
            (row, pen) = step.Groups["row"].Success ? (Number(step, "row"), Number(step, "to")) : (row, pen + Number(step, "on"));
            strokes.Add((row, pen, pen + Number(step, "length")));
            pen += Number(step, "length");
        }

        return strokes;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ")]
    private static partial Regex ViewBox();

    [GeneratedRegex("(M(?<to>[0-9]+) (?<row>[0-9]+)[.]5|m(?<on>[0-9]+) 0)h(?<length>[0-9]+)")]
    private static partial Regex Steps();
}
