using SiteGen.Core.Configuration;

namespace SiteGen.Core.Tests.Configuration;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#8c1d18", 0x8C, 0x1D, 0x18)]
    [InlineData("#FFF", 255, 255, 255)]
    [InlineData("#06c", 0, 0x66, 0xCC)]
    public void Reads_three_or_six_digits(string text, byte red, byte green, byte blue) => Assert.Equal(new Colour(red, green, blue), Colour.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("8c1d18")]
    [InlineData("#8c1d1")]
    [InlineData("#8c1d1g")]
    [InlineData("# c1d18")]
    [InlineData("#8c1d18ff")]
    [InlineData("red")]
    public void Refuses_what_is_no_colour(string text) => Assert.Null(Colour.TryParse(text));

    // The examples of WCAG's own technique G18 and of widely used checkers.
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 3.99)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Measures_contrast_as_WCAG_does(string one, string two, double expected) =>
        Assert.Equal(expected, Colour.TryParse(one)!.Value.ContrastWith(Colour.TryParse(two)!.Value), 0.01);

    [Fact]
    public void The_shades_of_any_accent_can_be_read()
    {
        for (var value = 0; value < 1 << 24; value += 40009)
        {
            var accent = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
            var shades = AccentColours.Of(AccentColours.Readable(accent));

            Assert.True(AccentColours.LeastContrastOf(shades.Light) >= 4.5, accent.ToString());
            Assert.All(AccentColours.DarkPapers, paper => Assert.True(shades.Dark.ContrastWith(paper) >= 7, accent.ToString()));
            Assert.All(AccentColours.LightPapers, paper => Assert.True(shades.Elder.ContrastWith(paper) >= 7, accent.ToString()));
        }
    }

    [Fact]
    public void A_readable_accent_stays_as_it_is() => Assert.Equal(Colour.TryParse("#8c1d18"), AccentColours.Readable(Colour.TryParse("#8c1d18")!.Value));
}
