using SiteGen.Core.Model;

namespace SiteGen.Site.Planning.Comparisons;

/// <summary>A report as it is compared: with the year before, and then with the year after.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sections">The sentences of the introduction (0) and the six sections, sub-headings among them.</param>
public sealed record ComparedReport(Report Report, IReadOnlyList<IReadOnlyList<string>> Sections);
