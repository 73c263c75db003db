namespace SiteGen.Site.Assets;

/// <summary>A file of the theme.</summary>
/// <param name="Address">Relative to the site's root.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SiteAsset(string Address, ReadOnlyMemory<byte> Bytes);
