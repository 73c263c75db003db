using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;
using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning;

/// <summary>The contents list of a report: its sections and their first level of sub-headings.</summary>
public static class ContentsPlanner
{
    public static IReadOnlyList<ContentsEntry> Plan(Narrative narrative) =>
        [.. narrative.Sections.Select(section => new ContentsEntry(section.Heading, "#" + section.Id, SubHeadings(section)))];

    private static List<ContentsEntry> SubHeadings(NarrativeSection section) =>
    [
        .. section.Blocks
            .OfType<HeadingBlock>()
            .Where(heading => heading.Level == 3 && heading.TryGetAttributes()?.Id is not null)
            .Select(heading => new ContentsEntry(InlineText.Of(heading.Inline), "#" + heading.GetAttributes().Id, [])),
    ];
}
