using SiteGen.Core.Forms;
using SiteGen.Site.Data;
using SiteGen.Site.Figures;

namespace SiteGen.Site.Building;

/// <summary>What the rest of the archive needs to know of a report once its text is dropped.</summary>
/// <param name="Year">The reporting year.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published; null where it does not say.</param>
/// <param name="Late">The deadline rule found it published too late.</param>
/// <param name="Form">The form it is on, of which there is one for all reports: it says which figures it could not give.</param>
/// <param name="Figures">Its key figures.</param>
public sealed record ReportSummary(int Year, string Title, DateTime? Published, bool Late, Form Form, KeyFigures Figures)
{
    /// <summary>What the data files tell of it beside its figures.</summary>
    public ReportFacts Facts { get; init; } = ReportFacts.None;

    /// <summary>The day of publication, without the time.</summary>
    public DateOnly? PublishedOn => Published is { } published ? DateOnly.FromDateTime(published) : null;
}
