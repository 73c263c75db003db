namespace SiteGen.Site.Pages;

/// <summary>What the sample layout shows.</summary>
public record SampleLayoutPage(string Title, string HomeUrl);
