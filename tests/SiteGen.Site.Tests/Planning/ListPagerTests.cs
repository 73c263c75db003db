using SiteGen.Site.Planning;

namespace SiteGen.Site.Tests.Planning;

public sealed class ListPagerTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
    [InlineData(1000, 5)]
    public void A_page_holds_two_hundred_entries(int entries, int pages) => Assert.Equal(pages, ListPager.PageCount(entries));

    [Fact]
    public void The_pages_together_hold_every_entry_once()
    {
        var all = Enumerable.Range(0, 401).ToList();

        Assert.Equal(all, Enumerable.Range(1, 3).SelectMany(page => ListPager.Entries(all, page)));
    }

    [Fact]
    public void A_list_that_fits_has_no_paging() => Assert.Null(ListPager.Plan("years/2024/index.html", 1, 200));

    [Fact]
    public void The_pages_link_to_each_other()
    {
        var paging = ListPager.Plan("years/2024/index.html", 2, 401)!;

        Assert.Equal(["index.html", "index-2.html", "index-3.html"], paging.Links.Select(link => link.Url));
        Assert.Equal(("index.html", "index-3.html"), (paging.PreviousUrl, paging.NextUrl));
    }
}
