using SiteGen.Core.Configuration;
using SiteGen.Core.Model;
using SiteGen.Site.Building;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning;
using SiteGen.Site.Tests.Planning.Trends;

namespace SiteGen.Site.Tests.Planning.Years;

public sealed class YearPagePlannerTests
{
    [Fact]
    public void Says_how_many_came_in_time_late_and_not_at_all()
    {
        var page = Plan([Report("a"), Report("b") with { Late = true }, Report("c") with { Published = null }, null]);

        Assert.Equal("应公布年度报告的机关4个：按期公布1个，占25%；逾期公布1个，占25%；其他已公布1个，占25%；未收录1个，占25%。", page.Completeness!.Sentences[0]);
        Assert.Equal(["按期公布 1 25%", "逾期公布 1 25%", "其他已公布 1 25%", "未收录 1 25%"], page.Completeness.Table!.Rows.Select(row => row.Head + " " + string.Join(' ', row.Cells)));
        Assert.Equal(["published", "late", "published", "missing"], page.Agencies.Select(agency => agency.State));
    }

    [Fact]
    public void Calls_nothing_punctual_where_the_rule_is_off()
    {
        var page = Plan([Report("a"), null], rules: new RuleSettings(new Dictionary<string, SiteGen.Core.Diagnostics.Severity?> { ["deadline"] = null }));

        Assert.Equal("应公布年度报告的机关2个：已公布1个，占50%；未收录1个，占50%。", Assert.Single(page.Completeness!.Sentences));
    }

    [Theory]
    [InlineData(true, "7")]
    [InlineData(false, "14")]
    public void A_report_that_sums_up_others_is_counted_only_where_those_are_missing(bool hasParts, string total)
    {
        var page = Plan([Report("z", 10), hasParts ? Report("z/a", 3) : null, Report("b", 4)], rollup: "z");

        Assert.Equal(total, page.Totals[0].Figure);
    }

    [Fact]
    public void Names_the_middle_and_the_largest_with_their_reports()
    {
        var spread = Plan([Report("a", 0), Report("b", 6), Report("c", 7), Report("d", 40)]).Distributions[0];

        Assert.Equal(["共4个机关，其中1个为0。"], spread.Sentences);
        Assert.Equal(["中位数为6.5件，居中的是b、c。", "最多的是d，为40件。"], spread.LinkedSentences.Select(Print));
        Assert.Equal("../../d/2024/index.html", Assert.Single(spread.LinkedSentences[1].Links).Url);
        Assert.Equal(["0 1", "1–4 0", "5–9 2", "10–49 1"], spread.Table!.Rows.Select(row => row.Head + " " + row.Cells[0]));
    }

    [Fact]
    public void Names_few_where_many_have_the_same()
    {
        var spread = Plan([Report("a", 0), Report("b", 0), Report("c", 0), Report("d", 0), Report("e", 0), Report("f", 2), Report("g", 2), Report("h", 2), Report("i", 2)]).Distributions[0];

        Assert.Equal(["中位数为0件。", "最多的是f、g、h等4个机关，均为2件。"], spread.LinkedSentences.Select(Print));
    }

    [Fact]
    public void A_figure_that_is_0_everywhere_is_said_to_be()
    {
        var spread = Plan([Report("a", 0), Report("b", 0)]).Distributions[0];

        Assert.Equal(["2个机关的“本年新收政府信息公开申请”全部为0。"], spread.Sentences);
        Assert.Empty(spread.Charts);
    }

    private static string Print(LinkedSentence sentence) => sentence.Before + string.Join('、', sentence.Links.Select(link => link.Text)) + sentence.After;

    private static NamedReport Report(string path, decimal received = 1) => new(path, SummaryBuilder.Year(2024, (KeyFigure.Received, received)));

    /// <summary>The first page of 2024; a null stands for an agency that reported in 2023 alone.</summary>
    private static YearPage Plan(IReadOnlyList<NamedReport?> reports, string? rollup = null, RuleSettings? rules = null)
    {
        var nodes = new List<AgencyNode>();
        var summaries = new List<AgencySummary>();
        for (var index = 0; index < reports.Count; index++)
        {
            var path = reports[index]?.Path ?? "missing" + index;
            var agency = new Agency { Path = path, Name = path, ShortName = path, Level = "department", Rollup = path == rollup, SourcePath = path };
            nodes.Add(new AgencyNode(agency, path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : null, [], reports[index] is null ? [2023] : [2024]));
            summaries.Add(new AgencySummary(path, [reports[index]?.Summary ?? SummaryBuilder.Year(2023)]));
        }

        nodes = nodes.ConvertAll(node => node with { ChildPaths = [.. nodes.Where(other => other.ParentPath == node.Agency.Path).Select(other => other.Agency.Path)] });
        var configuration = new SiteConfiguration { Title = "示例", Rules = rules ?? RuleSettings.Default };
        var context = new SiteContext(configuration, new Archive(nodes, []));
        return new YearPagePlanner(context, new PageFramePlanner(context)).Plan(summaries).Single(page => page.Address == "years/2024/index.html").Page;
    }

    private sealed record NamedReport(string Path, ReportSummary Summary)
    {
        public bool Late { init => Summary = Summary with { Late = value }; }

        public DateTime? Published { init => Summary = Summary with { Published = value }; }
    }
}
