namespace SiteGen.Site.Pages;

/// <summary>The search page: the form, and where its script finds the index.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>The way from the page to the site's root.</summary>
    public required string Root { get; init; }

    /// <summary>The catalogue's file name in the search folder.</summary>
    public required string Catalogue { get; init; }

    /// <summary>The file name of the figures' directory in the search folder.</summary>
    public required string Figures { get; init; }

    public required string ScriptUrl { get; init; }
}
