namespace SiteGen.Site.Pages;

/// <summary>About the archive: forms and rules in force, how figures were checked, how to verify a copy.</summary>
public sealed record AboutPage : PageModel
{
    public required IReadOnlyList<FormEntry> Forms { get; init; }

    public required IReadOnlyList<RuleEntry> Rules { get; init; }

    public required string Version { get; init; }

    public required string ChecksumsUrl { get; init; }
}
