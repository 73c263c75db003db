namespace SiteGen.Core.Configuration;

/// <summary>What a site changes of its theme without touching it.</summary>
public sealed record Appearance
{
    /// <summary>Null for the theme's own.</summary>
    public AccentColours? Accent { get; init; }

    /// <summary>A picture among the static files, relative to <c>content/_static</c>; empty for none.</summary>
    public string Logo { get; init; } = "";

    /// <summary>Sentences of the site's own at the foot of every page.</summary>
    public IReadOnlyList<string> FooterNotes { get; init; } = [];

    /// <summary>Links of the site's own at the foot of every page.</summary>
    public IReadOnlyList<FooterLink> FooterLinks { get; init; } = [];
}
