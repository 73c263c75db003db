namespace SiteGen.Core.Model;

/// <summary>A heading of the outline's level (or above) that is none of the six sections; its text is kept in what stands before it.</summary>
/// <param name="Text">The heading's text, without Markdown.</param>
/// <param name="Offset">Where the heading's text starts in <see cref="Narrative.Source"/>.</param>
/// <param name="WrittenNumber">The number it carries (<c>七、</c>); null where there is none.</param>
/// <param name="Repeats">The section its words name that the narrative already has; null for another heading.</param>
public sealed record NarrativeHeading(string Text, int Offset, int? WrittenNumber, int? Repeats);
