using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Verifying;

public sealed class LinkResolverTests
{
    [Theory]
    [InlineData("b.html", "county/b.html", "")]
    [InlineData("./b.html#s1", "county/b.html", "s1")]
    [InlineData("../index.html?q=%20#s1-2", "index.html", "s1-2")]
    [InlineData("#页", "county/a.html", "页")]
    [InlineData("#%E9%A1%B5", "county/a.html", "页")]
    [InlineData("?page=2", "county/a.html", "")]
    [InlineData("%E9%99%84%E4%BB%B6%201.pdf", "county/附件 1.pdf", "")]
    [InlineData("", "county/a.html", "")]
    [InlineData("..", "", "")]
    [InlineData("sub/", "county/sub/", "")]
    [InlineData("sub/..", "county/", "")]
    [InlineData("../../x.html", "", "")]
    [InlineData("sub\\c.html", "county/sub/c.html", "")]
    [InlineData("b\n.html", "county/b.html", "")]
    [InlineData("2024:a.html", "county/2024:a.html", "")]
    public void Resolves_relative_addresses_as_a_browser_does(string address, string path, string anchor) =>
        Assert.Equal(new LinkAim(LinkKind.Within, path, anchor), LinkResolver.Resolve("county/a.html", address));

    [Theory]
    [InlineData("https://example.org/", LinkKind.Host)]
    [InlineData("HTTP://example.org/", LinkKind.Host)]
    [InlineData("//example.org/x", LinkKind.Host)]
    [InlineData("\\\\example.org\\x", LinkKind.Host)]
    [InlineData("ht\ntps://example.org/", LinkKind.Host)]
    [InlineData("wss://example.org/", LinkKind.Host)]
    [InlineData("/index.html", LinkKind.FromHostRoot)]
    [InlineData("mailto:a@example.org", LinkKind.Other)]
    [InlineData("data:image/png;base64,AAAA", LinkKind.Other)]
    public void Knows_what_leads_out_of_the_site(string address, object kind) =>
        Assert.Equal(kind, LinkResolver.Resolve("county/a.html", address).Kind);
}
