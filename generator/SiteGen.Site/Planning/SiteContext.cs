using System.Collections.Frozen;
using SiteGen.Core.Configuration;
using SiteGen.Core.Model;
using SiteGen.Site.Assets;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning;

/// <summary>What every page may know before any report is read: the configuration, the agency tree, the interface's texts.</summary>
public sealed class SiteContext
{
    private static readonly string[] IconNames = ["favicon.svg", "favicon.ico", "favicon.png"];

    private readonly FrozenDictionary<string, AgencyNode> nodes;

    public SiteContext(SiteConfiguration configuration, Archive archive)
    {
        Configuration = configuration;
        Archive = archive;
        Text = Texts.For(configuration.Language);
        Assets = new SiteAssets(configuration.Appearance);
        LogoPath = configuration.Appearance.Logo is { Length: > 0 } logo ? logo : null;
        nodes = archive.Agencies.ToFrozenDictionary(node => node.Agency.Path, StringComparer.Ordinal);
        IconPath = IconNames.FirstOrDefault(icon => archive.StaticFiles.Contains(icon, StringComparer.Ordinal)) ?? SiteAssets.Icon.Address;
        Roots = [.. archive.Agencies.Where(node => node.ParentPath is null)];
    }

    public SiteConfiguration Configuration { get; }

    public Archive Archive { get; }

    /// <summary>The theme's files as this site has them.</summary>
    public SiteAssets Assets { get; }

    public Texts Text { get; }

    /// <summary>The agencies at the top of the tree, ordered ordinally by path.</summary>
    public IReadOnlyList<AgencyNode> Roots { get; }

    /// <summary>The favicon among the static files, or the theme's own; relative to the site's root.</summary>
    public string IconPath { get; }

    /// <summary>The picture before the site's name, relative to the site's root; null for none.</summary>
    public string? LogoPath { get; }

    public AgencyNode Node(string path) => nodes[path];

    /// <summary>The agencies above one, outermost first.</summary>
    public IReadOnlyList<AgencyNode> Ancestors(AgencyNode node)
    {
        var ancestors = new List<AgencyNode>();
        for (var path = node.ParentPath; path is not null; path = ancestors[^1].ParentPath)
        {
            ancestors.Add(nodes[path]);
        }

        ancestors.Reverse();
        return ancestors;
    }
}
