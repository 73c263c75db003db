using SiteGen.Core.Model;
using SiteGen.Site.Building;

namespace SiteGen.Site.Planning.Years;

/// <summary>An agency that is expected to report on a year.</summary>
/// <param name="Node">The agency.</param>
/// <param name="Depth">0 at the top of the agency tree.</param>
/// <param name="Report">Its report; null where there is none.</param>
/// <param name="Timeliness">Whether that came in time.</param>
public sealed record YearReport(AgencyNode Node, int Depth, ReportSummary? Report, Timeliness Timeliness);
