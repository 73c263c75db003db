namespace SiteGen.Site.Pages;

/// <summary>An entry of the contents list.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Url">The anchor on the page (<c>#s1-2</c>).</param>
/// <param name="Children">The sub-headings.</param>
public sealed record ContentsEntry(string Text, string Url, IReadOnlyList<ContentsEntry> Children);
