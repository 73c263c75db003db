using SiteGen.Core.Model;
using SiteGen.Site.Building;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>
/// Plans a year's page: every agency's status in the order of the tree, and the year's totals. An agency that is expected to
/// report is one that has reported in some year up to this one; one founded later is not called missing.
/// </summary>
public sealed class YearPagePlanner(SiteContext context, PageFramePlanner frames)
{
    private static readonly KeyFigure[] TotalFigures =
    [
        KeyFigure.Received, KeyFigure.CarriedOver, KeyFigure.Handled, KeyFigure.Granted, KeyFigure.PartlyGranted, KeyFigure.Refused,
        KeyFigure.NotAvailable, KeyFigure.NotProcessed, KeyFigure.OtherOutcome, KeyFigure.CarriedForward, KeyFigure.Reviews, KeyFigure.Lawsuits,
    ];

    public IEnumerable<(string Address, YearPage Page)> Plan(IReadOnlyList<AgencySummary> agencies)
    {
        var counts = agencies.SelectMany(agency => agency.Reports).GroupBy(report => report.Year).ToDictionary(group => group.Key, group => group.Count());
        var years = counts.Keys.Order().ToList();
        for (var index = 0; index < years.Count; index++)
        {
            var year = years[index];
            var statuses = Statuses(agencies, year);
            var totals = Totals(agencies, year);
            for (var page = 1; page <= ListPager.PageCount(statuses.Count); page++)
            {
                var address = SiteRoutes.Continued(SiteRoutes.Year(year), page);
                yield return (address, PlanPage(year, page, address, statuses, totals) with
                {
                    Previous = index > 0 ? Entry(years[index - 1]) : null,
                    Next = index + 1 < years.Count ? Entry(years[index + 1]) : null,
                });

                YearEntry Entry(int other) => new(other, SiteLinks.Relative(address, SiteRoutes.Year(other)), counts[other]);
            }
        }
    }

    private YearPage PlanPage(int year, int page, string address, List<(AgencyNode Node, int Depth, ReportSummary? Report)> statuses, IReadOnlyList<YearTotal> totals)
    {
        var published = statuses.Count(status => status.Report is not null);
        var late = statuses.Count(status => status.Report is { Late: true });
        var missing = statuses.Count - published;
        return new YearPage
        {
            Frame = frames.Plan(new PageSubject("year", address, context.Text.YearTitle(year), context.Text.YearLead(statuses.Count, published, late, missing))
            {
                Breadcrumbs = frames.Breadcrumbs(address, []),
                MetaTags = ColumnTags.Plan(context.Text.YearTitle(year), context.Text.YearLead(statuses.Count, published, late, missing)),
            }),
            Year = year,
            PublishedCount = published,
            LateCount = late,
            MissingCount = missing,
            Totals = totals,
            Agencies = [.. ListPager.Entries(statuses, page).Select(status => Status(status.Node, status.Depth, status.Report, year, address))],
            Paging = ListPager.Plan(SiteRoutes.Year(year), page, statuses.Count),
        };
    }

    private List<(AgencyNode Node, int Depth, ReportSummary? Report)> Statuses(IReadOnlyList<AgencySummary> agencies, int year)
    {
        var reports = agencies.ToDictionary(agency => agency.Path, agency => agency.Reports.FirstOrDefault(report => report.Year == year), StringComparer.Ordinal);
        var statuses = new List<(AgencyNode, int, ReportSummary?)>();
        foreach (var root in context.Roots)
        {
            Add(root, 0);
        }

        return statuses;

        void Add(AgencyNode node, int depth)
        {
            if (node.Years.Count > 0 && node.Years[0] <= year)
            {
                statuses.Add((node, depth, reports.GetValueOrDefault(node.Agency.Path)));
            }

            foreach (var child in node.ChildPaths)
            {
                Add(context.Node(child), depth + 1);
            }
        }
    }

    private AgencyStatus Status(AgencyNode node, int depth, ReportSummary? report, int year, string address)
    {
        var target = report is null ? SiteRoutes.Agency(node.Agency.Path) : SiteRoutes.Report(node.Agency.Path, year);
        var (state, words) = report switch
        {
            null => ("missing", context.Text.StatusMissing),
            { Late: true } => ("late", context.Text.StatusLate),
            _ => ("published", context.Text.StatusPublished),
        };
        return new AgencyStatus(
            node.Agency.Name,
            SiteLinks.Relative(address, target),
            Math.Min(depth, 5),
            state,
            words,
            report?.PublishedOn,
            FigurePrinter.Print(report?.Figures[KeyFigure.Received]));
    }

    private List<YearTotal> Totals(IReadOnlyList<AgencySummary> agencies, int year)
    {
        // A report that sums up its subordinates' would count them twice.
        var counted = agencies
            .Where(agency => !context.Node(agency.Path).Agency.Rollup)
            .Select(agency => agency.Reports.FirstOrDefault(report => report.Year == year))
            .OfType<ReportSummary>()
            .ToList();
        return
        [
            .. TotalFigures
                .Where(figure => counted.Any(report => report.Figures[figure] is not null))
                .Select(figure => new YearTotal(
                    KeyFigureLabels.Of(figure, context.Text),
                    FigurePrinter.Print(counted.Sum(report => report.Figures[figure] ?? 0)))),
        ];
    }
}
