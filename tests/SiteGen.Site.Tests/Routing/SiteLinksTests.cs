using SiteGen.Site.Routing;

namespace SiteGen.Site.Tests.Routing;

public sealed class SiteLinksTests
{
    [Theory]
    [InlineData("index.html", "a/2024/index.html", "a/2024/index.html")]
    [InlineData("a/2024/index.html", "index.html", "../../index.html")]
    [InlineData("a/2024/index.html", "a/2023/index.html", "../2023/index.html")]
    [InlineData("a/2024/index.html", "a/2024/qr.html", "qr.html")]
    [InlineData("a/2024/index.html", "a/index.html", "../index.html")]
    [InlineData("a/b/index.html", "a/bc/index.html", "../bc/index.html")]
    [InlineData("a/2024/index.html", "a/2024/files/附 件.pdf", "files/%E9%99%84%20%E4%BB%B6.pdf")]
    public void Links_are_relative_and_name_their_file(string from, string to, string link) =>
        Assert.Equal(link, SiteLinks.Relative(from, to));

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("search/index.html", "../")]
    [InlineData("a/2024/index.html", "../../")]
    public void The_way_to_the_root_has_one_step_a_folder(string page, string root) =>
        Assert.Equal(root, SiteLinks.RootOf(page));

    [Theory]
    [InlineData("县/2024/index.html", "%E5%8E%BF/2024/")]
    [InlineData("index.html", "")]
    [InlineData("县/2024/qr.html", "%E5%8E%BF/2024/qr.html")]
    [InlineData("县/index-2.html", "%E5%8E%BF/index-2.html")]
    [InlineData("县/2024/files/myindex.html", "%E5%8E%BF/2024/files/myindex.html")]
    public void A_public_address_is_the_base_address_and_the_escaped_path_without_a_folders_own_page(string address, string path) =>
        Assert.Equal("https://example.gov.cn/xxgk/nb/" + path, SiteLinks.Absolute(new Uri("https://example.gov.cn/xxgk/nb/"), address));

    [Fact]
    public void A_link_from_anywhere_is_absolute_and_names_its_file() =>
        Assert.Equal("https://example.gov.cn/nb/%E5%8E%BF/index.html", SiteLinks.FromAnywhere(new Uri("https://example.gov.cn/nb/"), "县/index.html"));

    [Fact]
    public void Without_a_base_address_there_is_no_public_address() =>
        Assert.Null(SiteLinks.Absolute(null, "index.html"));

    [Theory]
    [InlineData("index.html", "a/index.html", "a/")]
    [InlineData("a/b/2024/index.html", "../../../index.html", "")]
    [InlineData("a/b/2024/qr.html", "index.html", "a/b/2024/")]
    [InlineData("县/局/2024/index.html", "../index.html", "%E5%8E%BF/%E5%B1%80/")]
    [InlineData("a/2024/index.html", "../%E5%B1%80/index-2.html", "a/%E5%B1%80/index-2.html")]
    public void Follows_a_pages_link_to_its_public_address(string page, string link, string path) =>
        Assert.Equal("https://example.gov.cn/xxgk/nb/" + path, SiteLinks.AbsoluteOf(new Uri("https://example.gov.cn/xxgk/nb/"), page, link));
}
