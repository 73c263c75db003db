using SiteGen.Site.Rendering;

namespace SiteGen.Site.Pages;

/// <summary>Figures in three ways: in sentences, drawn, and as a table.</summary>
/// <param name="Id">Of the heading.</param>
/// <param name="Title">The heading.</param>
/// <param name="Sentences">What the drawing shows, and what it cannot.</param>
/// <param name="Charts">The drawings; none where there is nothing to see.</param>
/// <param name="Table">The figures drawn; null where nothing is.</param>
public sealed record ChartFigure(string Id, string Title, IReadOnlyList<string> Sentences, IReadOnlyList<Markup> Charts, ChartTable? Table)
{
    public string CaptionId => Id + "-data";

    /// <summary>Links that belong to the sentences, such as the agencies with the most.</summary>
    public IReadOnlyList<LinkedSentence> LinkedSentences { get; init; } = [];
}
