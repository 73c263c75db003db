namespace SiteGen.Site.Pages;

/// <summary>One <c>&lt;meta name&gt;</c> of the government page tags (政府网站发展指引).</summary>
public sealed record MetaTag(string Name, string Content);
