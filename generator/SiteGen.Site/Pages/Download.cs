namespace SiteGen.Site.Pages;

/// <summary>A file a reader may take.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Url">Relative to the page.</param>
/// <param name="FileName">What it is saved as.</param>
/// <param name="Type">Its type in short (CSV, JSON, PDF).</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Sha256">In hexadecimal, lower case.</param>
public sealed record Download(string Name, string Url, string FileName, string Type, long Length, string Sha256);
