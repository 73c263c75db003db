using SiteGen.Site.Rendering;

namespace SiteGen.Site.Pages;

/// <summary>A section of a report: its heading, its text and the table that belongs to it.</summary>
public sealed record ReportSection(string Id, string Heading, Markup? Body, TableView? Table);
