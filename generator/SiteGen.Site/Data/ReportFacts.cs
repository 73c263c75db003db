using SiteGen.Core.Checking;
using SiteGen.Core.Model;

namespace SiteGen.Site.Data;

/// <summary>What the data files tell of a report beside its figures; kept until the reduce.</summary>
/// <param name="Checked">How many relations were judged.</param>
/// <param name="Failed">How many of them do not hold and are not explained.</param>
/// <param name="Waived">How many do not hold and are explained.</param>
/// <param name="Waivers">How many explanations the report gives.</param>
/// <param name="Revisions">How often it was corrected.</param>
/// <param name="Revised">When it was corrected last; null where it never was.</param>
/// <param name="Attachments">How many files it comes with.</param>
/// <param name="Flags">The cells that are not simply figures, ordered by cell.</param>
public sealed record ReportFacts(int Checked, int Failed, int Waived, int Waivers, int Revisions, DateOnly? Revised, int Attachments, IReadOnlyList<FigureFlag> Flags)
{
    public static ReportFacts None { get; } = new(0, 0, 0, 0, 0, null, 0, []);

    public static ReportFacts Of(Report report, ReportCheck check) => new(
        check.Judged,
        check.Relations.Count(result => result.Status == RelationStatus.Fails),
        check.Relations.Count(result => result.Status == RelationStatus.Waived),
        report.Waivers.Count,
        report.Revisions.Count,
        report.Revisions.Count == 0 ? null : report.Revisions.Max(revision => revision.Date),
        report.Attachments.Count,
        FigureFlag.Of(report, check));
}
