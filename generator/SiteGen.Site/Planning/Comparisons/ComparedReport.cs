using SiteGen.Core.Model;
using SiteGen.Site.Search;

namespace SiteGen.Site.Planning.Comparisons;

/// <summary>A report and its text by place, as it was taken out for the search: nothing is read twice.</summary>
public sealed record ComparedReport(Report Report, SearchDocument Document);
