namespace SiteGen.Site.Pages;

/// <summary>An official form and the reporting years it is for.</summary>
public sealed record FormEntry(string Source, string Years);
