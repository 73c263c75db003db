namespace SiteGen.Site.Publishing;

/// <summary>Something in the live site that SiteGen did not write, at a path relative to the root.</summary>
internal readonly record struct ForeignFile(string Path, bool IsDirectory);
