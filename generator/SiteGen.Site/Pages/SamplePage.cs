namespace SiteGen.Site.Pages;

/// <summary>A list of lines.</summary>
public sealed record SamplePage(string Title, string HomeUrl, IReadOnlyList<string> Lines) : SampleLayoutPage(Title, HomeUrl);
