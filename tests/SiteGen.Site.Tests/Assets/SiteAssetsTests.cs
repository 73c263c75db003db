using System.Text;
using SiteGen.Core.Configuration;
using SiteGen.Site.Assets;

namespace SiteGen.Site.Tests.Assets;

public sealed class SiteAssetsTests
{
    private static readonly SiteAssets Own = new(new Appearance());

    [Fact]
    public void The_theme_is_looked_at_on_the_papers_that_an_accent_is_held_against()
    {
        var style = Text(Own.ReportStyle);
        var papers = AccentColours.LightPapers.Concat(AccentColours.DarkPapers).Select(paper => paper == Colour.White ? "#fff" : paper.ToString()).ToList();

        Assert.Equal(4, papers.Count);
        Assert.All(["--paper: " + papers[0], "--tint: " + papers[1], "--paper: " + papers[2], "--tint: " + papers[3]], rule => Assert.Contains(rule + ";", style, StringComparison.Ordinal));
    }

    [Fact]
    public void An_accent_of_the_sites_own_changes_the_styles_and_their_names_alone()
    {
        var blue = new SiteAssets(new Appearance { Accent = AccentColours.Of(Colour.TryParse("#06c")!.Value) });

        Assert.Contains("--accent: #0066cc;", Text(blue.ReportStyle), StringComparison.Ordinal);
        Assert.StartsWith(Text(Own.ReportStyle), Text(blue.ReportStyle), StringComparison.Ordinal);
        Assert.NotEqual(Own.ReportStyle.Address, blue.ReportStyle.Address);
        Assert.NotEqual(Own.ArchiveStyle.Address, blue.ArchiveStyle.Address);
    }

    [Fact]
    public void The_themes_own_accent_passes_what_a_sites_own_must()
    {
        Assert.Contains("--accent: #8c1d18;", Text(Own.ReportStyle), StringComparison.Ordinal);
        Assert.Contains("--accent: #f0a29c;", Text(Own.ReportStyle), StringComparison.Ordinal);
        Assert.True(AccentColours.LeastContrastOf(Colour.TryParse("#8c1d18")!.Value) >= AccentColours.StrongContrast);
        Assert.All(AccentColours.DarkPapers, paper => Assert.True(Colour.TryParse("#f0a29c")!.Value.ContrastWith(paper) >= AccentColours.StrongContrast));
    }

    [Fact]
    public void Assets_carry_no_comments_and_no_indentation()
    {
        Assert.All(Own.All.Where(asset => !asset.Address.EndsWith(".svg", StringComparison.Ordinal)), asset => Assert.DoesNotContain(
            Text(asset).Split('\n'),
            line => line.StartsWith(' ') || line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("/*", StringComparison.Ordinal)));
    }

    private static string Text(SiteAsset asset) => Encoding.UTF8.GetString(asset.Bytes.Span);
}
