using SiteGen.Core.Configuration;

namespace SiteGen.Site.Assets;

/// <summary>
/// The theme's style and scripts, compiled into the program. Their names carry their content's hash, so a page and the
/// style it was made for always go together, in any cache and any mirror.
/// </summary>
public sealed class SiteAssets
{
    private static readonly string[] SearchScripts =
    [
        "search-text.js", "search-archive.js", "search-postings.js", "search-phrases.js", "search-index.js", "search-documents.js", "search-results.js", "search-comparison.js", "search-figure-columns.js", "search-figures.js", "search-figure-query.js",
        "search-page.js", "search-hits.js", "search-figure-table.js", "search-figure-form.js", "search.js",
    ];

    private static readonly Lazy<SiteAsset> LazyPageScript = new(() => ThemeFile.Hashed("assets/page-", ".js", ThemeFile.ReadCompact("page.js")));

    private static readonly Lazy<SiteAsset> LazySearchScript = new(() =>
        ThemeFile.Hashed("search/search-", ".js", ThemeFile.ReadCompact(SearchScripts)));

    private static readonly Lazy<SiteAsset> LazyIcon = new(() => ThemeFile.Hashed("assets/icon-", ".svg", ThemeFile.Read("icon.svg")));

    private static readonly Lazy<SiteAsset> LazyPicture = new(() => ThemeFile.Hashed("assets/icon-", ".png", ThemeFile.Read("icon.png")));

    /// <param name="appearance">What the site changes of its theme.</param>
    public SiteAssets(Appearance appearance)
    {
        ReportStyle = Style("report", appearance);
        ArchiveStyle = Style("archive", appearance);
    }

    public static SiteAsset SearchScript => LazySearchScript.Value;

    /// <summary>Settings, copying, sharing and offline reading, on every page.</summary>
    public static SiteAsset PageScript => LazyPageScript.Value;

    /// <summary>The icon of a site that brings none; without one, browsers ask the host's root for it.</summary>
    public static SiteAsset Icon => LazyIcon.Value;

    /// <summary>The same icon as 48 × 48 points, which ZIM files ask for: no page does.</summary>
    public static SiteAsset Picture => LazyPicture.Value;

    /// <summary>The style of reports and their posters. A page asks for one style, and for no rule of pages unlike it: reports are read on phones.</summary>
    public SiteAsset ReportStyle { get; }

    /// <summary>The style of all other pages.</summary>
    public SiteAsset ArchiveStyle { get; }

    public IReadOnlyList<SiteAsset> All => [ReportStyle, ArchiveStyle, PageScript, SearchScript, Icon, Picture];

    private static SiteAsset Style(string pages, Appearance appearance) =>
        ThemeFile.Hashed($"assets/{pages}-", ".css", [.. ThemeFile.ReadStyle("base.css", pages + ".css", "media.css"), .. AccentStyle.Write(appearance.Accent)]);
}
