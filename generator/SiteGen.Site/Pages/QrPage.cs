using SiteGen.Site.Rendering;

namespace SiteGen.Site.Pages;

/// <summary>The poster: one large code that leads to the report.</summary>
public sealed record QrPage : PageModel
{
    public required string Title { get; init; }

    public required string AgencyName { get; init; }

    public required string ReportUrl { get; init; }

    /// <summary>Null where the site has no base address; then there is no code either.</summary>
    public string? Permalink { get; init; }

    public Markup? QrCode { get; init; }
}
