using SiteGen.Core.Forms;

namespace SiteGen.Core.Model;

/// <summary>One agency's report on one year.</summary>
public sealed record Report
{
    public required Agency Agency { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    /// <summary>When it was published; null where the report does not say.</summary>
    public DateTime? Published { get; init; }

    /// <summary>Where <c>published</c> stands in report.md; line 1, column 1 where it does not.</summary>
    public (int Line, int Column) PublishedAt { get; init; } = (1, 1);

    public required Form Form { get; init; }

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    public required Narrative Narrative { get; init; }

    /// <summary>The tables that could be read, in the form's order; one that could not was reported and is absent.</summary>
    public required IReadOnlyList<FigureTable> Tables { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public FigureTable? Table(string id) => Tables.FirstOrDefault(table => string.Equals(table.Form.Id, id, StringComparison.Ordinal));
}
