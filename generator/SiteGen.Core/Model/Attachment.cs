namespace SiteGen.Core.Model;

/// <summary>A file below a report's files/ folder, offered as a download.</summary>
/// <param name="Path">Relative to files/, with forward slashes.</param>
/// <param name="SourcePath">Relative to the site's folder, with forward slashes.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record Attachment(string Path, string SourcePath, long Length);
