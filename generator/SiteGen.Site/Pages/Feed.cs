namespace SiteGen.Site.Pages;

/// <summary>The Atom feed of the latest reports.</summary>
/// <param name="Id">A URI that never changes.</param>
/// <param name="Title">The site's title.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Updated">RFC 3339; the newest entry's.</param>
/// <param name="Author">The publisher's name, or the site's title.</param>
/// <param name="SelfUrl">Null without a base address.</param>
/// <param name="HomeUrl">Absolute, or relative to the feed.</param>
/// <param name="Entries">Newest first.</param>
public sealed record Feed(string Id, string Title, string Language, string Updated, string Author, string? SelfUrl, string HomeUrl, IReadOnlyList<FeedEntry> Entries);
