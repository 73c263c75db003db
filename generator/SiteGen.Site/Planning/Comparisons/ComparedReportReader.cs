using SiteGen.Core.Model;
using SiteGen.Site.Comparing;
using SiteGen.Site.Search;

namespace SiteGen.Site.Planning.Comparisons;

/// <summary>Cuts a report's text into sentences, section by section. Takes the text as it was taken out for the search: nothing is read twice.</summary>
internal static class ComparedReportReader
{
    /// <summary>The introduction and the sections of the outline.</summary>
    private const int SectionCount = 7;

    private const char BetweenCells = '　';

    public static ComparedReport Read(Report report, SearchDocument document)
    {
        List<string>[] sections = [.. Enumerable.Range(0, SectionCount).Select(_ => new List<string>())];

        // Beside the introduction, what stands at the page's top is the page's own.
        foreach (var place in new NarrativeTextExtractor().Extract(SearchAnchor.Top, 0, "", report.Narrative.Introduction))
        {
            Add(sections[0], place, place.Heading);
        }

        foreach (var place in document.Places)
        {
            if (place.Section is > 0 and < SectionCount)
            {
                var isSection = string.Equals(place.Anchor, SearchAnchor.OfSection(place.Section), StringComparison.Ordinal);
                Add(sections[place.Section], place, isSection ? "" : place.Heading);
            }
        }

        return new ComparedReport(report, sections);
    }

    private static void Add(List<string> section, SearchPlace place, string heading)
    {
        if (heading.Length > 0)
        {
            section.Add(heading);
        }

        foreach (var passage in place.Passages)
        {
            SentenceSplitter.Split(passage.Replace(SearchCharacters.Boundary, BetweenCells), section);
        }
    }
}
