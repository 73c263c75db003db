using SiteGen.Browser.Tests.Checks;

namespace SiteGen.Browser.Tests.Harness;

public sealed class PolicyCheckerTests : IDisposable
{
    private readonly ScratchSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Accepts_a_sound_site() => Assert.Empty(Check());

    [Theory]
    [InlineData("Content-Security-Policy", "Refresh", "0 policies")]
    [InlineData("default-src 'none'", "default-src 'self'", "lacks default-src 'none'")]
    [InlineData("script-src 'self'", "script-src 'self' 'unsafe-inline'", "allows 'unsafe-inline'")]
    [InlineData("script-src 'self'", "script-src 'self' 'unsafe-eval'", "allows 'unsafe-eval'")]
    [InlineData("style-src 'self'", "style-src https:", "allows https:")]
    [InlineData("script-src 'self'", "script-src data:", "allows data:")]
    [InlineData("<meta charset=\"utf-8\">", "<script src=\"assets/site.js\"></script>", "escapes it")]
    [InlineData("<h1>", "<h1 style=\"color:red\">", "inline attribute style")]
    [InlineData("<h1>", "<h1 onclick=\"x()\">", "inline attribute onclick")]
    [InlineData("</main>", "<script>x()</script></main>", "is inline")]
    [InlineData("</head>", "<style>p{}</style></head>", "is inline")]
    public void Reports_what_the_policy_must_not_allow(string old, string replacement, string finding)
    {
        site.Replace("index.html", old, replacement);
        Assert.Contains(finding, Assert.Single(Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_data_for_search_engines()
    {
        site.Replace("index.html", "</head>", "<script type=\"application/ld+json\">{}</script></head>");
        Assert.Empty(Check());
    }

    private IReadOnlyList<string> Check() => PolicyChecker.Check(site.Folder, site.Pages);
}
