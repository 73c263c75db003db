namespace SiteGen.Site.Pages;

/// <summary>A CSV data file and its columns.</summary>
/// <param name="Id">Its name without the extension; no two on the page are the same.</param>
/// <param name="Title">What it is, with its file's name.</param>
/// <param name="Text">What a line is.</param>
/// <param name="Keys">Sentences on what identifies a line, and on which lines of other files it names.</param>
/// <param name="Fields">Its columns, in order.</param>
public sealed record DataTableEntry(string Id, string Title, string Text, IReadOnlyList<string> Keys, IReadOnlyList<DataFieldEntry> Fields);
