namespace SiteGen.Site.Pages;

/// <summary>404. Served at any depth, so it links by the base address or not at all.</summary>
public sealed record NotFoundPage : PageModel
{
    /// <summary>Null where the site has no base address.</summary>
    public string? HomeUrl { get; init; }

    public string? SearchUrl { get; init; }
}
