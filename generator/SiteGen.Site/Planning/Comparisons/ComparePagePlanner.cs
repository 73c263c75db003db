using SiteGen.Core.Model;
using SiteGen.Site.Comparing;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;
using SiteGen.Site.Search;

namespace SiteGen.Site.Planning.Comparisons;

/// <summary>
/// Plans the page that holds an agency's report against the one of the year before: tables cell by cell, texts sentence by sentence.
/// What is the same is left out and counted. Any other two years are compared by those who want to with the data files.
/// </summary>
public sealed class ComparePagePlanner(SiteContext context, PageFramePlanner frames)
{
    private readonly TableComparisonPlanner tables = new(context.Text);

    /// <summary>The year a report is compared with; null where the archive lacks that report or the one of the year before.</summary>
    public static int? YearBefore(AgencyNode node, int year) => node.Years.Contains(year) && node.Years.Contains(year - 1) ? year - 1 : null;

    public (string Address, ComparePage Page) Plan(AgencyNode node, ComparedReport older, ComparedReport newer)
    {
        var text = context.Text;
        var (before, after) = (older.Report.Year, newer.Report.Year);
        var address = SiteRoutes.Compare(node.Agency.Path, after);
        var title = text.CompareTitle(node.Agency.Name, before, after);
        var (compared, changedCells) = Tables(older.Report, newer.Report);
        var (sections, same, added, removed) = Sections(older, newer, address);
        List<string> summary = [
            changedCells == 0 ? text.CompareNoCells : text.CompareCells(changedCells),
            added + removed == 0 && sections.Count == 0 ? text.CompareNoSentences : text.CompareSentences(added, removed)];
        return (address, new ComparePage
        {
            Frame = frames.Plan(new PageSubject("compare", address, title, title + text.FullStop + string.Join(text.SentenceSpace, summary))
            {
                Here = text.CompareHere(before),
                Breadcrumbs = [.. frames.Breadcrumbs(address, [.. context.Ancestors(node), node]), ReportLink(node, after, address)],
            }),
            Title = title,
            Older = ReportLink(node, before, address),
            Newer = ReportLink(node, after, address),
            Summary = summary,
            Tables = compared,
            Sections = sections,
            Unchanged = same.Count == 0 ? "" : text.CompareSameSections(string.Join(text.ListSeparator, same)),
            Previous = PageLink(node, before, address),
            Next = PageLink(node, after + 1, address),
        });
    }

    private (List<CompareTable> Tables, int Changed) Tables(Report older, Report newer)
    {
        var compared = new List<CompareTable>();
        var changed = 0;
        foreach (var form in newer.Form.Tables)
        {
            var (table, cells) = tables.Plan(older.Table(form.Id), newer.Table(form.Id), older.Year, newer.Year, form);
            compared.Add(table);
            changed += cells;
        }

        return (compared, changed);
    }

    private (List<CompareSection> Changed, List<string> Same, int Added, int Removed) Sections(ComparedReport older, ComparedReport newer, string address)
    {
        var sections = new List<CompareSection>();
        var same = new List<string>();
        var (added, removed) = (0, 0);
        for (var number = 0; number < older.Sections.Count; number++)
        {
            if (older.Sections[number].Count + newer.Sections[number].Count == 0)
            {
                continue;
            }

            var heading = HeadingOf(number, older.Report, newer.Report);
            var comparison = TextComparer.Compare(older.Sections[number], newer.Sections[number]);
            if (comparison.IsSame)
            {
                same.Add(heading);
                continue;
            }

            added += comparison.Added;
            removed += comparison.Removed;
            sections.Add(Section(number, heading, comparison, older.Report, newer.Report, address));
        }

        return (sections, same, added, removed);
    }

    private CompareSection Section(int number, string heading, TextComparison comparison, Report older, Report newer, string address)
    {
        var text = context.Text;
        var id = "c" + SearchAnchor.OfSection(number);
        if (!comparison.IsTooLong)
        {
            return new CompareSection(id, heading, comparison.Changes, comparison.Kept == 0 ? text.CompareNoneKept : text.CompareKept(comparison.Kept));
        }

        return new CompareSection(id, heading, [], text.CompareTooLong) { Texts = [.. new[] { older, newer }.Select(report => TextLink(report, number, address))] };
    }

    private Link TextLink(Report report, int number, string address)
    {
        var anchor = number == 0 || report.Narrative.Section(number) is null ? SearchAnchor.Top : SearchAnchor.OfSection(number);
        return new Link(context.Text.YearName(report.Year), SiteLinks.Relative(address, SiteRoutes.Report(report.Agency.Path, report.Year)) + "#" + anchor);
    }

    private string HeadingOf(int number, Report older, Report newer) => number == 0
        ? context.Text.CompareIntroduction
        : (newer.Narrative.Section(number) ?? older.Narrative.Section(number))?.Heading ?? "";

    private Link ReportLink(AgencyNode node, int year, string address) =>
        new(context.Text.YearName(year), SiteLinks.Relative(address, SiteRoutes.Report(node.Agency.Path, year)));

    private Link? PageLink(AgencyNode node, int year, string address) => YearBefore(node, year) is { } before
        ? new Link(context.Text.CompareYears(before, year), SiteLinks.Relative(address, SiteRoutes.Compare(node.Agency.Path, year)))
        : null;
}
