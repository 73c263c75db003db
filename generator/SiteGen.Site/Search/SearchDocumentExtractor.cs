using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search;

/// <summary>
/// Takes a report or an agency as read and gives the text its readers see, by the place it stands in. Writing that text, and any
/// index over it, starts from here alone; so what is findable is decided in one room.
/// </summary>
public static class SearchDocumentExtractor
{
    /// <summary>The page of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="further">
    /// Texts that the page adds of its own (a summary, a citation): their passages join the place with the same anchor, or stand as a place of their own.
    /// </param>
    public static SearchDocument Extract(Report report, IReadOnlyList<SearchPlace>? further = null)
    {
        var narrative = new NarrativeTextExtractor();
        var places = new List<SearchPlace>();
        places.AddRange(ReadTop(report, narrative));
        foreach (var section in report.Narrative.Sections)
        {
            places.AddRange(narrative.Extract(section.Id, section.Number, section.Heading, section.Blocks));
        }

        AddTableSections(report, places);
        if (report.Narrative.Footnotes is { } footnotes)
        {
            places.AddRange(narrative.Extract(SearchAnchor.Footnotes, 0, "", footnotes));
        }

        places.Add(new SearchPlace(
            SearchAnchor.Relations, 0, "", [.. report.Waivers.Select(waiver => narrative.Collapse(waiver.Reason))]));
        places.Add(new SearchPlace(
            SearchAnchor.Revisions, 0, "", [.. report.Revisions.Select(revision => DateText(revision.Date) + SearchCharacters.Boundary + narrative.Collapse(revision.Note))]));
        places.Add(new SearchPlace(
            SearchAnchor.Downloads, 0, "", [.. report.Attachments.Select(attachment => narrative.Collapse(attachment.Path))]));
        return new SearchDocument(
            report.Year,
            narrative.Collapse(report.Title),
            Join(places.Concat(further ?? [])),
            [.. report.Tables.Select(table => new SearchTable(report.Form.Id + "/" + table.Form.Id, table.Figures))]);
    }

    /// <summary>An agency's own page: its names, the former ones too, and how it is reached.</summary>
    public static SearchDocument Extract(Agency agency)
    {
        var text = new NarrativeTextExtractor();
        var contact = agency.Contact;
        IEnumerable<string> passages = [agency.ShortName, .. agency.FormerNames, contact.Address, contact.Postcode, contact.Phone];
        var name = text.Collapse(agency.Name);
        var top = new SearchPlace(
            SearchAnchor.Top, 0, "", [.. passages.Select(text.Collapse).Where(passage => passage.Length > 0 && passage != name).Distinct(StringComparer.Ordinal)]);
        return new SearchDocument(null, name, [top], []);
    }

    private static IReadOnlyList<SearchPlace> ReadTop(Report report, NarrativeTextExtractor narrative)
    {
        // The heading of this place is the document's title, which is not repeated.
        var places = narrative.Extract(SearchAnchor.Top, 0, "", report.Narrative.Introduction);
        List<string> imprint = [];
        if (!report.Title.Contains(report.Agency.Name, StringComparison.Ordinal))
        {
            imprint.Add(narrative.Collapse(report.Agency.Name));
        }

        if (report.Published is { } published)
        {
            imprint.Add(DateText(DateOnly.FromDateTime(published)));
        }

        return [new SearchPlace(SearchAnchor.Top, 0, "", imprint), .. places];
    }

    /// <summary>A table whose section the narrative lacks still has its section on the page.</summary>
    private static void AddTableSections(Report report, List<SearchPlace> places)
    {
        foreach (var form in report.Tables.Select(table => table.Form).Where(form => report.Narrative.Section(form.Section) is null))
        {
            places.Add(new SearchPlace(SearchAnchor.OfSection(form.Section), form.Section, form.Title, []));
        }
    }

    private static string DateText(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static List<SearchPlace> Join(IEnumerable<SearchPlace> places)
    {
        var joined = new List<SearchPlace>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (index.TryGetValue(place.Anchor, out var at))
            {
                joined[at] = joined[at] with { Passages = [.. joined[at].Passages, .. place.Passages] };
            }
            else if (place.Heading.Length > 0 || place.Passages.Count > 0)
            {
                index.Add(place.Anchor, joined.Count);
                joined.Add(place);
            }
        }

        return joined;
    }
}
