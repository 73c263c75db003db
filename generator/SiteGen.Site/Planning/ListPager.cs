using System.Globalization;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Cuts a list into pages, so that no page grows without bound.</summary>
public static class ListPager
{
    /// <summary>How many entries a page holds.</summary>
    public const int PageSize = 200;

    public static int PageCount(int entries) => Math.Max(1, (entries + PageSize - 1) / PageSize);

    public static IReadOnlyList<T> Entries<T>(IReadOnlyList<T> all, int page) =>
        all.Count <= PageSize ? all : [.. all.Skip((page - 1) * PageSize).Take(PageSize)];

    /// <summary>The links between the pages, or null where one page holds the list.</summary>
    /// <param name="firstAddress">The first page's address.</param>
    /// <param name="page">1-based.</param>
    /// <param name="entries">How many entries there are in all.</param>
    public static Paging? Plan(string firstAddress, int page, int entries)
    {
        var pages = PageCount(entries);
        if (pages == 1)
        {
            return null;
        }

        var from = SiteRoutes.Continued(firstAddress, page);
        return new Paging(
            page,
            pages,
            [.. Enumerable.Range(1, pages).Select(number => new Link(number.ToString(CultureInfo.InvariantCulture), Url(number)))],
            page == 1 ? null : Url(page - 1),
            page == pages ? null : Url(page + 1));

        string Url(int number) => SiteLinks.Relative(from, SiteRoutes.Continued(firstAddress, number));
    }
}
