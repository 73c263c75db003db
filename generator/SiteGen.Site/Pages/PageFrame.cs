using SiteGen.Site.Rendering;

namespace SiteGen.Site.Pages;

/// <summary>What the layout of every page needs. All links are relative to the page.</summary>
public sealed record PageFrame
{
    /// <summary>The contract's <c>data-page</c> mark.</summary>
    public required string Kind { get; init; }

    /// <summary>BCP 47 tag of the interface.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string SiteTitle { get; init; }

    public required string Description { get; init; }

    /// <summary>A sentence every page shows, such as that the archive is a sample; empty for none.</summary>
    public string Notice { get; init; } = "";

    /// <summary>The page's public address; null where the site has no base address.</summary>
    public string? CanonicalUrl { get; init; }

    public required string HomeUrl { get; init; }

    public required string SearchUrl { get; init; }

    public required string AboutUrl { get; init; }

    /// <summary>The archive as data.</summary>
    public required string DataUrl { get; init; }

    public string? FeedUrl { get; init; }

    public string? StyleUrl { get; init; }

    /// <summary>The script of every page; null where the page is served at any depth and the site has no base address.</summary>
    public string? ScriptUrl { get; init; }

    public string? IconUrl { get; init; }

    /// <summary>The picture before the site's name; null for none.</summary>
    public string? LogoUrl { get; init; }

    /// <summary>The way from home to the page's parent; the page itself is not in it.</summary>
    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    /// <summary>The page's own name at the end of the breadcrumb.</summary>
    public string Here { get; init; } = "";

    public IReadOnlyList<MetaTag> MetaTags { get; init; } = [];

    public JsonMarkup? StructuredData { get; init; }

    public IReadOnlyList<FooterItem> Footer { get; init; } = [];

    /// <summary>Sentences of the site's own.</summary>
    public IReadOnlyList<string> FooterNotes { get; init; } = [];

    /// <summary>Links of the site's own, to other sites.</summary>
    public IReadOnlyList<Link> FooterLinks { get; init; } = [];
}
