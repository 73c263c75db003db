using SiteGen.Site.Assets;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.StructuredData;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans what surrounds every page: title, government page tags, navigation, footer.</summary>
public sealed class PageFramePlanner(SiteContext context)
{
    private readonly IReadOnlyList<MetaTag> siteTags = SiteTags(context);
    private readonly IReadOnlyList<FooterItem> footer = FooterItems(context);
    private readonly IReadOnlyList<Link> footerLinks = [.. context.Configuration.Appearance.FooterLinks.Select(link => new Link(link.Text, link.Address))];

    public PageFrame Plan(PageSubject subject)
    {
        var address = subject.Address;
        var home = string.Equals(address, SiteRoutes.Home, StringComparison.Ordinal);
        return new PageFrame
        {
            Kind = subject.Kind,
            Language = context.Configuration.Language,
            Title = home ? context.Configuration.Title : subject.Title + " - " + context.Configuration.Title,
            SiteTitle = context.Configuration.Title,
            Description = subject.Description,
            Notice = context.Configuration.Notice,
            CanonicalUrl = SiteLinks.Absolute(context.Configuration.BaseUrl, address),
            HomeUrl = SiteLinks.Relative(address, SiteRoutes.Home),
            SearchUrl = SiteLinks.Relative(address, SiteRoutes.Search),
            AboutUrl = SiteLinks.Relative(address, SiteRoutes.About),
            DataUrl = SiteLinks.Relative(address, SiteRoutes.Data),
            FeedUrl = SiteLinks.Relative(address, SiteRoutes.Feed),
            StyleUrl = SiteLinks.Relative(address, StyleOf(subject.Kind).Address),
            ScriptUrl = SiteLinks.Relative(address, SiteAssets.PageScript.Address),
            LogoUrl = context.LogoPath is { } logo ? SiteLinks.Relative(address, logo) : null,
            IconUrl = SiteLinks.Relative(address, context.IconPath),
            Breadcrumbs = subject.Breadcrumbs,
            Here = subject.Here ?? subject.Title,
            MetaTags = [.. siteTags, .. subject.MetaTags],
            StructuredData = StructuredDataWriter.Write(subject, context.Configuration.BaseUrl),
            Footer = footer,
            FooterNotes = context.Configuration.Appearance.FooterNotes,
            FooterLinks = footerLinks,
        };
    }

    /// <summary>The way from home down to an agency, as seen from a page at or below it.</summary>
    public IReadOnlyList<Link> Breadcrumbs(string fromPage, IEnumerable<Core.Model.AgencyNode> agencies) =>
    [
        new Link(context.Text.Home, SiteLinks.Relative(fromPage, SiteRoutes.Home)),
        .. agencies.Select(node => new Link(node.Agency.ShortName, SiteLinks.Relative(fromPage, SiteRoutes.Agency(node.Agency.Path)))),
    ];

    private SiteAsset StyleOf(string kind) => kind is "report" or "qr" ? context.Assets.ReportStyle : context.Assets.ArchiveStyle;

    private static List<MetaTag> SiteTags(SiteContext context)
    {
        var publisher = context.Configuration.Publisher;
        var tags = new List<MetaTag>
        {
            new("SiteName", publisher.SiteName.Length > 0 ? publisher.SiteName : context.Configuration.Title),
        };
        Add("SiteDomain", publisher.SiteDomain.Length > 0 ? publisher.SiteDomain : context.Configuration.BaseUrl?.Host ?? "");
        Add("SiteIDCode", publisher.SiteIdCode);
        return tags;

        void Add(string name, string content)
        {
            if (content.Length > 0)
            {
                tags.Add(new MetaTag(name, content));
            }
        }
    }

    private static List<FooterItem> FooterItems(SiteContext context)
    {
        var publisher = context.Configuration.Publisher;
        var text = context.Text;
        var items = new List<FooterItem>();
        Add(text.FooterPublisher, publisher.Name);
        Add(text.FooterSiteIdCode, publisher.SiteIdCode);
        Add(text.FooterIcp, publisher.Icp);
        Add(text.FooterPoliceRecord, publisher.PoliceRecord);
        Add(text.Address, publisher.Address);
        Add(text.Phone, publisher.Phone);
        return items;

        void Add(string label, string value)
        {
            if (value.Length > 0)
            {
                items.Add(new FooterItem(label, value));
            }
        }
    }
}
