using SiteGen.Site.Assets;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the search page: its form, and where its script finds the index.</summary>
public sealed class SearchPagePlanner(SiteContext context, PageFramePlanner frames)
{
    /// <param name="catalogue">The catalogue's file name in the search folder.</param>
    /// <param name="figures">The file name of the figures' directory in the search folder.</param>
    public SearchPage Plan(string catalogue, string figures) => new()
    {
        Frame = frames.Plan(new PageSubject("search", SiteRoutes.Search, context.Text.SearchTitle, context.Text.SearchDescription)
        {
            Breadcrumbs = frames.Breadcrumbs(SiteRoutes.Search, []),
        }),
        Root = SiteLinks.RootOf(SiteRoutes.Search),
        Catalogue = catalogue,
        Figures = figures,
        ScriptUrl = SiteLinks.Relative(SiteRoutes.Search, SiteAssets.SearchScript.Address),
    };
}
