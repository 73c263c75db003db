using SiteGen.Core.Model;

namespace SiteGen.Site.Search;

/// <summary>The figures of an official table. Its words are the same in every report, so they stand once in the catalogue.</summary>
/// <param name="Form">Form and table, as the catalogue names them: <c>2021/requests</c>.</param>
/// <param name="Figures">In the order of the form's cells.</param>
public sealed record SearchTable(string Form, IReadOnlyList<Figure> Figures);
