using System.Security.Cryptography;

namespace SiteGen.Site.Assets;

/// <summary>
/// The theme's style and scripts, compiled into the program. Their names carry their content's hash, so a page and the
/// style it was made for always go together, in any cache and any mirror.
/// </summary>
public static class SiteAssets
{
    private static readonly string[] SearchScripts =
    [
        "search-text.js", "search-archive.js", "search-index.js", "search-results.js", "search-comparison.js", "search-figures.js", "search-figure-query.js",
        "search-page.js", "search-hits.js", "search-figure-table.js", "search-figure-form.js", "search.js",
    ];

    private static readonly Lazy<SiteAsset> LazyStyle = new(() => Read("assets/style-", ".css", "style.css"));
    private static readonly Lazy<SiteAsset> LazySearchScript = new(() => Read("search/search-", ".js", SearchScripts));

    private static readonly Lazy<SiteAsset> LazyIcon = new(() => Read("assets/icon-", ".svg", "icon.svg"));

    public static SiteAsset Style => LazyStyle.Value;

    public static SiteAsset SearchScript => LazySearchScript.Value;

    /// <summary>The icon of a site that brings none; without one, browsers ask the host's root for it.</summary>
    public static SiteAsset Icon => LazyIcon.Value;

    public static IReadOnlyList<SiteAsset> All => [Style, SearchScript, Icon];

    // Parts are joined in the order they need each other, so that a page asks for one file.
    private static SiteAsset Read(string prefix, string suffix, params ReadOnlySpan<string> resources)
    {
        using var joined = new MemoryStream();
        foreach (var resource in resources)
        {
            using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("SiteGen.Site.Theme." + resource)
                ?? throw new InvalidOperationException($"No embedded asset '{resource}'.");
            stream.CopyTo(joined);
        }

        var bytes = joined.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        return new SiteAsset(prefix + hash + suffix, bytes);
    }
}
