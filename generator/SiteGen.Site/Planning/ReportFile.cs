namespace SiteGen.Site.Planning;

/// <summary>A file of a report that has been written: what the page says of it.</summary>
/// <param name="Address">Relative to the site's root.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What a table or an attachment is called.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Sha256">In hexadecimal, lower case.</param>
public sealed record ReportFile(string Address, ReportFileKind Kind, string Name, long Length, string Sha256);
