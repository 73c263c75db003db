namespace SiteGen.Core.Reading;

/// <summary>A folder of the content as it was found: names alone, links left out, in ordinal order.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Path">Relative to content/, with forward slashes; empty for content/ itself.</param>
/// <param name="Folders">Its folders.</param>
/// <param name="Files">The names of its files.</param>
internal sealed record ContentFolder(string Name, string Path, IReadOnlyList<ContentFolder> Folders, IReadOnlyList<string> Files)
{
    public bool Holds(string file) => Files.Contains(file, StringComparer.Ordinal);
}
