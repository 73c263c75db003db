using SiteGen.Site.Figures;

namespace SiteGen.Site.Planning.Trends;

/// <summary>Figures that are shown together.</summary>
/// <param name="Id">Of its heading on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Parts">Its figures, each with a label of a few words.</param>
internal sealed record TrendGroup(string Id, string Title, IReadOnlyList<(KeyFigure Figure, string Label)> Parts);
