using SiteGen.Core.Model;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Pages;

/// <summary>One report: everything a reader sees of it.</summary>
public sealed record ReportPage : PageModel
{
    public required string Title { get; init; }

    public required int Year { get; init; }

    public required string AgencyName { get; init; }

    public required string AgencyUrl { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The reporting period in words.</summary>
    public required string Period { get; init; }

    /// <summary>The document that prescribes the form.</summary>
    public required string FormSource { get; init; }

    /// <summary>The figures in plain sentences.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    public required IReadOnlyList<ContentsEntry> Contents { get; init; }

    public Markup? Introduction { get; init; }

    public required IReadOnlyList<ReportSection> Sections { get; init; }

    public Markup? Footnotes { get; init; }

    public required RelationSummary Relations { get; init; }

    public required IReadOnlyList<Download> Downloads { get; init; }

    public required IReadOnlyList<Revision> Revisions { get; init; }

    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    /// <summary>The page that holds this report against the year before's; null where the archive has none of that year.</summary>
    public Link? Compare { get; init; }

    public required IReadOnlyList<Link> SameYear { get; init; }

    public required IReadOnlyList<Link> SameAgency { get; init; }

    /// <summary>GB/T 7714.</summary>
    public required string Citation { get; init; }

    /// <summary>Null where the site has no base address.</summary>
    public string? Permalink { get; init; }

    public Markup? QrCode { get; init; }

    public required string QrPageUrl { get; init; }
}
