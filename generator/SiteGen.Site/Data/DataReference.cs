namespace SiteGen.Site.Data;

/// <summary>Columns that name a line of a data file.</summary>
/// <param name="Fields">The columns.</param>
/// <param name="Table">The file's name, without its extension.</param>
/// <param name="Targets">The columns there, in the same order.</param>
internal sealed record DataReference(IReadOnlyList<string> Fields, string Table, IReadOnlyList<string> Targets);
