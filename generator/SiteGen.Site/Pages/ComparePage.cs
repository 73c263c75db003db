namespace SiteGen.Site.Pages;

/// <summary>One agency's reports on two consecutive years side by side.</summary>
public sealed record ComparePage : PageModel
{
    public required string Title { get; init; }

    /// <summary>The two reports.</summary>
    public required Link Older { get; init; }

    public required Link Newer { get; init; }

    /// <summary>How much differs, in sentences.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    public required IReadOnlyList<CompareTable> Tables { get; init; }

    /// <summary>The sections whose text differs.</summary>
    public required IReadOnlyList<CompareSection> Sections { get; init; }

    /// <summary>Which sections' text is the same; empty where there is none.</summary>
    public required string Unchanged { get; init; }

    /// <summary>The page that compares the two years before; null where there is none.</summary>
    public Link? Previous { get; init; }

    /// <summary>The page that compares the two years after; null where there is none.</summary>
    public Link? Next { get; init; }
}
