using SiteGen.Core.Forms;

namespace SiteGen.Core.Configuration;

/// <summary>What site.json says.</summary>
public sealed record SiteConfiguration
{
    public required string Title { get; init; }

    /// <summary>The site's public address, ending in a slash; null where none is set.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>BCP 47 tag of the interface: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh-CN";

    public string Theme { get; init; } = "default";

    /// <summary>A sentence shown on every page, such as that the archive is a sample; empty for none.</summary>
    public string Notice { get; init; } = "";

    public Appearance Appearance { get; init; } = new();

    public Publisher Publisher { get; init; } = new();

    /// <summary>The official forms and the site's own.</summary>
    public FormLibrary Forms { get; init; } = FormLibrary.Official;

    public RuleSettings Rules { get; init; } = RuleSettings.Default;

    public Deadlines Deadlines { get; init; } = Deadlines.Default;
}
