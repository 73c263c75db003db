namespace SiteGen.Site.Pages;

/// <summary>The archive as data: the files, and what each column means.</summary>
public sealed record DataPage : PageModel
{
    public required string FormatVersion { get; init; }

    /// <summary>Every data file, those people want first at the front.</summary>
    public required IReadOnlyList<Download> Files { get; init; }

    public required IReadOnlyList<DataTableEntry> Tables { get; init; }

    /// <summary>What the JSON file holds.</summary>
    public required string JsonText { get; init; }

    public required string ChecksumsUrl { get; init; }
}
