namespace SiteGen.Core.Reading;

/// <summary>A folder of the content as it was found: names alone, links left out, in ordinal order.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Path">Relative to content/, with forward slashes; empty for content/ itself.</param>
/// <param name="Folders">Its folders.</param>
/// <param name="Files">The names of its files.</param>
internal sealed record ContentFolder(string Name, string Path, IReadOnlyList<ContentFolder> Folders, IReadOnlyList<string> Files)
{
    /// <summary>Whether a year's folder for attachments lies in it, which is not among its folders.</summary>
    public bool HasAttachments { get; init; }

    public bool IsEmpty => Folders.Count == 0 && Files.Count == 0 && !HasAttachments;

    /// <summary>Whether a file of this name lies in it or in any folder below.</summary>
    public bool HoldsBelow(string file) => Holds(file) || Folders.Any(folder => folder.HoldsBelow(file));

    public bool Holds(string file) => Files.Contains(file, StringComparer.Ordinal);
}
