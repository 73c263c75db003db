namespace SiteGen.Site.Pages;

/// <summary>One labelled line of the footer, present only where site.json gives it.</summary>
public sealed record FooterItem(string Label, string Value);
