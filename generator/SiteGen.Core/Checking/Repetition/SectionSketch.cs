namespace SiteGen.Core.Checking.Repetition;

/// <summary>A section's sketch and what a finding about it needs to say; all of it that outlives the reading of its report.</summary>
/// <param name="AgencyPath">The agency's path.</param>
/// <param name="AgencyName">The agency's name.</param>
/// <param name="Year">The report's year.</param>
/// <param name="Section">1 or 5.</param>
/// <param name="Heading">The section's heading as written.</param>
/// <param name="Path">The report.md, relative to the site's folder, with forward slashes.</param>
/// <param name="Line">1-based line of the heading.</param>
/// <param name="Column">1-based column of the heading's text.</param>
/// <param name="Sketch">The sketch of its text.</param>
public sealed record SectionSketch(string AgencyPath, string AgencyName, int Year, int Section, string Heading, string Path, int Line, int Column, TextSketch Sketch);
