namespace SiteGen.Site.Search;

/// <summary>A script of the search, to be written as it is.</summary>
/// <param name="FileName">Its name in the folder search/, which holds its content's hash: equal names mean equal bytes.</param>
/// <param name="Content">UTF-8.</param>
public sealed record SearchFile(string FileName, ReadOnlyMemory<byte> Content);
