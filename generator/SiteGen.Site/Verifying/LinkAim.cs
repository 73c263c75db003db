namespace SiteGen.Site.Verifying;

/// <summary>What an address in a page comes to.</summary>
/// <param name="Kind">Within the site, or what else.</param>
/// <param name="Path">For <see cref="LinkKind.Within"/>: relative to the site's root; empty for an address that climbs out of it.</param>
/// <param name="Anchor">For <see cref="LinkKind.Within"/>: the anchor, decoded; empty for none.</param>
internal readonly record struct LinkAim(LinkKind Kind, string Path = "", string Anchor = "");
