using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Verifying;

public sealed class StyleReaderTests
{
    [Theory]
    [InlineData("p { background: url(a.png) }")]
    [InlineData("p { background: url(  'a.png' ) }")]
    [InlineData("p { background: URL(\"a.png\"")]
    [InlineData("p { background: u\\72l(a.png) }")]
    [InlineData("p { background: \\000075 rl( a\\.p\\6e g ) }")]
    [InlineData("p { background: url(\"a.p\\\nng\") }")]
    [InlineData("p { background: src('a.png') }")]
    [InlineData("p { background: image-set(\"a.png\" 1x) }")]
    [InlineData("p { background: -webkit-image-set(/* x */ 'a.png' type('image/png') 1x) }")]
    [InlineData("p { background: image-set(linear-gradient(red, blue) 1x, 'a.png' 2x) }")]
    [InlineData("p { background: cross-fade('a.png', red 50%) }")]
    [InlineData("@import 'a.png';")]
    [InlineData("@import'a.png';")]
    [InlineData("@im\\port /* x */ \"a.png\" supports(display: grid);")]
    [InlineData("@import url(a.png) layer('b');")]
    [InlineData("/* url(b.png) */ p { content: 'url(b.png)'; background: url(a.png) }")]
    [InlineData("@namespace url(http://www.w3.org/2000/svg); p { background: url(a.png) }")]
    [InlineData("p { content: \"x\n; background: url(a.png) }")]
    public void Finds_what_a_browser_asks_for(string style) =>
        Assert.Equal(["a.png"], StyleReader.Read(style).Select(link => link.Address));

    [Theory]
    [InlineData("p { content: \"a.png\" }")]
    [InlineData("@charset \"utf-8\"; p[title='a.png'] { quotes: \"a\" \"b\" }")]
    [InlineData("@import ; p { content: 'a.png' }")]
    [InlineData("/* url(a.png)")]
    [InlineData("@namespace svg 'http://www.w3.org/2000/svg';")]
    [InlineData("p { background: image-set( ")]
    [InlineData("\\")]
    public void Leaves_alone_what_it_does_not_ask_for(string style) =>
        Assert.Empty(StyleReader.Read(style));

    [Fact]
    public void Says_where_an_address_stands() =>
        Assert.Equal([new PageLink("a", true, 2, 7), new PageLink("b", true, 3, 9)], StyleReader.Read("/*\n*/ p {url(a)}\n@import \"b\";"));
}
