using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>What the head of a report.md says.</summary>
/// <param name="Title">The title; null where it is not given.</param>
/// <param name="Published">When the report was published; null where that is not said.</param>
/// <param name="PublishedAt">Where that stands.</param>
/// <param name="Form">The form of the report's tables.</param>
/// <param name="Waivers">Explained discrepancies.</param>
/// <param name="Revisions">Later changes.</param>
internal sealed record FrontMatter(
    string? Title,
    DateTime? Published,
    (int Line, int Column) PublishedAt,
    Form Form,
    IReadOnlyList<Waiver> Waivers,
    IReadOnlyList<Revision> Revisions);
