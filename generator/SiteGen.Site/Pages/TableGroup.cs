namespace SiteGen.Site.Pages;

/// <summary>The rows of one <c>&lt;tbody&gt;</c>.</summary>
public sealed record TableGroup(IReadOnlyList<TableRow> Rows);
