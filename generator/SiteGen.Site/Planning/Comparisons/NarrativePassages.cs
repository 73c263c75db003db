using SiteGen.Core.Model;
using SiteGen.Site.Search;

namespace SiteGen.Site.Planning.Comparisons;

/// <summary>Puts a report's paragraphs together by section, sub-headings among them.</summary>
internal static class NarrativePassages
{
    private const string BetweenCells = "　";

    /// <summary>The sections of the outline, and before them the introduction as 0.</summary>
    public static IReadOnlyList<string>[] Read(ComparedReport report)
    {
        var sections = new List<string>[7];
        for (var number = 0; number < sections.Length; number++)
        {
            sections[number] = [];
        }

        // Beside the introduction, what stands at the page's top is the page's own.
        foreach (var place in new NarrativeTextExtractor().Extract(SearchAnchor.Top, 0, "", report.Report.Narrative.Introduction))
        {
            Add(sections[0], place, place.Heading);
        }

        foreach (var place in report.Document.Places)
        {
            if (place.Section is > 0 and < 7)
            {
                var isSection = string.Equals(place.Anchor, SearchAnchor.OfSection(place.Section), StringComparison.Ordinal);
                Add(sections[place.Section], place, isSection ? "" : place.Heading);
            }
        }

        return sections;
    }

    private static void Add(List<string> section, SearchPlace place, string heading)
    {
        if (heading.Length > 0)
        {
            section.Add(heading);
        }

        foreach (var passage in place.Passages)
        {
            section.Add(passage.Replace(SearchCharacters.Boundary.ToString(), BetweenCells, StringComparison.Ordinal));
        }
    }
}
