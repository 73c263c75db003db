using SiteGen.Site.Assets;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans 404.html. A server answers with it at any depth, so its links are absolute, or there are none.</summary>
public sealed class NotFoundPagePlanner(SiteContext context, PageFramePlanner frames)
{
    public NotFoundPage Plan(Uri? baseUrl)
    {
        var frame = frames.Plan(new PageSubject("404", SiteRoutes.NotFound, context.Text.NotFound, context.Text.NotFoundText));
        return new NotFoundPage
        {
            Frame = frame with
            {
                CanonicalUrl = null,
                StyleUrl = SiteLinks.FromAnywhere(baseUrl, context.Assets.ArchiveStyle.Address),
                ScriptUrl = SiteLinks.FromAnywhere(baseUrl, SiteAssets.PageScript.Address),
                LogoUrl = null,
                FeedUrl = SiteLinks.FromAnywhere(baseUrl, SiteRoutes.Feed),
                IconUrl = SiteLinks.FromAnywhere(baseUrl, context.IconPath),
            },
            HomeUrl = SiteLinks.FromAnywhere(baseUrl, SiteRoutes.Home),
            SearchUrl = SiteLinks.FromAnywhere(baseUrl, SiteRoutes.Search),
        };
    }
}
