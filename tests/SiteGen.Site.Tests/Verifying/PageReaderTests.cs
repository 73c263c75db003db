using System.Globalization;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Verifying;

public sealed class PageReaderTests
{
    [Theory]
    [InlineData("<script src=\"https://x.example/a.js\"></script>")]
    [InlineData("<img src='https://x.example/a.js'>")]
    [InlineData("<IMG SRC=https://x.example/a.js>")]
    [InlineData("<img src=\"https&#58;//x.example/a.js\">")]
    [InlineData("<img srcset=\"a.png 1x, https://x.example/a.js 2x\" src=a.png>")]
    [InlineData("<link rel=\"preload stylesheet\" href=\"https://x.example/a.js\">")]
    [InlineData("<iframe src=\"https://x.example/a.js\"></iframe>")]
    [InlineData("<object data=\"https://x.example/a.js\"></object>")]
    [InlineData("<video poster=\"https://x.example/a.js\"></video>")]
    [InlineData("<body background=\"https://x.example/a.js\">")]
    [InlineData("<meta http-equiv=Refresh content=\"0; URL='https://x.example/a.js'\">")]
    [InlineData("<p style=\"background: url(https://x.example/a.js)\">")]
    [InlineData("<style>p { background: URL( 'https://x.example/a.js' ) }</style>")]
    [InlineData("<style>@import \"https://x.example/a.js\";</style>")]
    [InlineData("<svg><image xlink:href=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><style><img src=\"https://x.example/a.js\"></style></svg>")]
    [InlineData("<noscript><img src=\"https://x.example/a.js\"></noscript>")]
    [InlineData("<template><img src=\"https://x.example/a.js\"></template>")]
    [InlineData("<!--><img src=\"https://x.example/a.js\">")]
    [InlineData("<link rel=\"alternate\tStyleSheet\" href=\"https://x.example/a.js\">")]
    [InlineData("<link rel=\"alternate\nstylesheet\" href=\"https://x.example/a.js\">")]
    [InlineData("<link rel=\"icon\fx\" href=\"https://x.example/a.js\">")]
    [InlineData("<link rel=preload imagesrcset=\"https://x.example/a.js 2x\">")]
    [InlineData("<img srcset=\"\" imagesrcset=\"https://x.example/a.js\">")]
    [InlineData("<img srcset=\"a,b.png 1x,https://x.example/a.js\">")]
    [InlineData("<img srcset=\"a.png,\thttps://x.example/a.js 2x\">")]
    [InlineData("<svg><script href=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><script xlink:href=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><image x:href=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><radialGradient href=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><set attributeName=href to=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><animate attributeName=xlink:href values=\"#a; https://x.example/a.js\"/></svg>")]
    [InlineData("<svg><rect fill=\"url(https://x.example/a.js)\"/></svg>")]
    [InlineData("<svg><g clip-path=\"url('https://x.example/a.js')\"/></svg>")]
    [InlineData("<svg><path marker-mid=\"url(https://x.example/a.js)\"/></svg>")]
    [InlineData("<svg><g cursor=\"url(https://x.example/a.js), auto\"/></svg>")]
    [InlineData("<a href=b.html ping=\"p https://x.example/a.js\">")]
    [InlineData("<img src=b.png attributionsrc=\"p https://x.example/a.js\">")]
    [InlineData("<iframe srcdoc=\"<p><img src='https://x.example/a.js'>\"></iframe>")]
    [InlineData("<embed src=\"https://x.example/a.js\">")]
    [InlineData("<html manifest=\"https://x.example/a.js\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url = https://x.example/a.js\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; https://x.example/a.js\">")]
    [InlineData("<meta http-equiv=refresh content=\" .5,'https://x.example/a.js' x\">")]
    [InlineData("<meta http-equiv=refresh content=\"1 URL=&quot;https://x.example/a.js&quot;; url=b.html\">")]
    [InlineData("<base href=\"https://x.example/a.js\">")]
    [InlineData("<noscript><!--</noscript><img src=\"https://x.example/a.js\">-->")]
    [InlineData("<noscript><p title='</noscript><img src=\"https://x.example/a.js\">'></noscript>")]
    [InlineData("<head><noscript><style></noscript><link rel=icon href=\"https://x.example/a.js\"></style></noscript>")]
    [InlineData("<link rel=stylesheet href=\"data:text/css,@import 'https://x.example/a.js'\">")]
    [InlineData("<iframe src=\" DA\tTA:Text/HTML;charset=UTF-8,%3Cimg src='https://x.example/a.js'>#x\"></iframe>")]
    [InlineData("<iframe src=\"data:text/html;base64,PGltZyBzcmM9J2h0dHBzOi8v\neC5leGFtcGxlL2EuanMnPg\"></iframe>")]
    [InlineData("<style>@import 'data:text/css,%40import%20url(https://x.example/a.js)';</style>")]
    [InlineData("<object data=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='https://x.example/a.js'/></svg>\"></object>")]
    [InlineData("<object data=\"data:application/xhtml+xml,<iframe srcdoc='<img src=https://x.example/a.js>'>\"></object>")]
    [InlineData("<svg><animate attributeName=fill to=\"url(https://x.example/a.js)\"/></svg>")]
    [InlineData("<svg><animate attributeName=filter values=\"none; url(https://x.example/a.js)\"/></svg>")]
    [InlineData("<link rel=next href=\"https://x.example/a.js\">")]
    [InlineData("<link rel=compression-dictionary href=\"https://x.example/a.js\">")]
    public void Sees_what_a_browser_asks_for_by_itself(string html) =>
        Assert.Contains(PageReader.Read(html)!.Links, link => link is { IsFetched: true, Address: "https://x.example/a.js" });

    [Theory]
    [InlineData("<a href=\"https://x.example/a.js\">x</a>")]
    [InlineData("<link rel=canonical href=\"https://x.example/a.js\">")]
    [InlineData("<!-- <img src=\"https://x.example/a.js\"> -->")]
    [InlineData("<textarea><img src=\"https://x.example/a.js\"></textarea>")]
    [InlineData("<script>var s = '<img src=\"https://x.example/a.js\">'</script>")]
    [InlineData("<form action=\"https://x.example/a.js\"></form>")]
    [InlineData("<script href=\"https://x.example/a.js\"></script>")]
    [InlineData("<svg><a href=\"https://x.example/a.js\"/></svg>")]
    [InlineData("<meta http-equiv=refresh content=\"x; url=https://x.example/a.js\">")]
    [InlineData("<base target=_blank>")]
    [InlineData("<a href=\"data:text/html,<img src=https://x.example/a.js>\">x</a>")]
    public void Leaves_alone_what_only_a_reader_can_ask_for(string html) =>
        Assert.DoesNotContain(PageReader.Read(html)!.Links, link => link.IsFetched);

    [Fact]
    public void Knows_anchors_public_address_and_where_a_link_stands()
    {
        var facts = PageReader.Read("<!DOCTYPE html>\n<html><head><link rel=\"canonical\" href=\"https://x.example/\"></head>\n<body data-page=\"home\"><h2 id=\"s1\">1</h2>\n  <a name=\"old\" href=\"b.html\">b</a></body></html>")!;

        Assert.Equal(["old", "s1"], facts.Anchors.Order(StringComparer.Ordinal));
        Assert.Equal("https://x.example/", facts.Canonical);
        Assert.Contains(new PageLink("b.html", false, 4, 3), facts.Links);
    }

    [Fact]
    public void Names_what_a_page_with_and_without_scripts_asks_for_once() =>
        Assert.Equal(["a.png", "b.png"], PageReader.Read("<img src=a.png><noscript><img src=b.png></noscript>")!.Links.Select(link => link.Address));

    [Theory]
    [InlineData("data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("data:,<img src=https://x.example/>")]
    [InlineData("data:text/css,p{background:url(a.png)}")]
    [InlineData("data:text/css")]
    public void Takes_no_relative_address_out_of_a_data_address_nor_anything_out_of_a_picture(string address) =>
        Assert.Single(PageReader.Read($"<img src=\"{address}\">")!.Links);

    [Theory]
    [InlineData("data:text/html;charset=utf-16,x")]
    [InlineData("data:text/html;base64,/v8APA==")]
    [InlineData("data:text/css;base64,?")]
    public void Gives_up_a_page_that_carries_what_is_no_utf_8(string address) =>
        Assert.Null(PageReader.Read($"<iframe src=\"{address}\"></iframe>"));

    [Fact]
    public void Reads_a_page_as_deep_as_browsers_let_one_be() =>
        Assert.Contains("deep", PageReader.Read(Times(500, "<div>") + "<i id=deep>")!.Anchors);

    [Fact]
    public void Reads_a_table_of_a_hundred_thousand_cells() =>
        Assert.Contains("last", PageReader.Read("<table>" + Times(10_000, "<tr>" + Times(10, "<td>1")) + "<tr><td id=last>")!.Anchors);

    [Fact]
    public void Gives_up_a_page_nested_too_deep() =>
        Assert.Null(PageReader.Read(Times(20_000, "<div>")));

    [Theory]
    [InlineData("", "<br>")]
    [InlineData("", "<meta>")]
    [InlineData("<svg>", "<g/>")]
    [InlineData("", "</b>")]
    [InlineData("<svg>", "<g style='x: url(a) url(b) url(c) url(d) url(e)'/>", 100_001)]
    public void Gives_up_a_page_of_too_many_parts(string start, string part, int count = 500_001) =>
        Assert.Null(PageReader.Read(start + Times(count, part)));

    [Fact]
    public void Gives_up_a_page_of_too_many_elements_in_the_depth() =>
        Assert.Null(PageReader.Read(Times(450, "<span>") + Times(50_000, "<br>")));

    [Fact]
    public void Gives_up_a_page_whose_unclosed_formatting_is_repeated_in_every_paragraph() =>
        Assert.Null(PageReader.Read("<p>" + Numbered(400, "<b a{0}>") + "</p>" + Times(2000, "<p>x</p>")));

    [Fact]
    public void Gives_up_a_page_of_too_many_attributes()
    {
        Assert.Null(PageReader.Read("<p" + Numbered(2000, " a{0}") + ">"));
        Assert.Null(PageReader.Read(Numbered(2000, "<body a{0}>")));
    }

    [Fact]
    public void Gives_up_pages_within_pages_without_end()
    {
        var page = "<p>";
        for (var depth = 0; depth < 6; depth++)
        {
            page = $"<iframe srcdoc=\"{page.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"></iframe>";
        }

        Assert.Null(PageReader.Read(page));
    }

    [Fact]
    public void Gives_up_style_sheets_within_style_sheets_without_end()
    {
        var style = "";
        for (var depth = 0; depth < 6; depth++)
        {
            style = $"@import 'data:text/css,{Uri.EscapeDataString(style)}';";
        }

        Assert.Null(PageReader.ReadStyle(style));
    }

    [Fact]
    public void Gives_up_a_style_sheet_of_too_many_addresses() => Assert.Null(PageReader.ReadStyle(Times(500_001, "url(a)")));

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, string format) =>
        string.Concat(Enumerable.Range(0, count).Select(number => string.Format(CultureInfo.InvariantCulture, format, number)));
}
