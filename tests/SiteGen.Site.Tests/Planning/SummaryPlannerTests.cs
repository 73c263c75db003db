using SiteGen.Core.Model;
using SiteGen.Site.Figures;
using SiteGen.Site.Planning;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Tests.Planning;

public sealed class SummaryPlannerTests
{
    [Fact]
    public void Says_plainly_that_nothing_was_applied_for_when_every_figure_is_0()
    {
        var sentences = Plan(FigureTableBuilder.Zeros("2021", "requests"), FigureTableBuilder.Zeros("2021", "review"));

        Assert.Equal(
            ["本年度没有收到政府信息公开申请，也没有上年结转的申请，申请办理各项数据全部为0。", "没有因政府信息公开工作被申请行政复议、提起行政诉讼。"],
            sentences);
    }

    [Fact]
    public void Says_how_many_applications_there_were_and_how_they_were_answered()
    {
        var sentences = Plan(
            FigureTableBuilder.Zeros("2021", "requests", ("1", "总计", 12), ("2", "总计", 3), ("3.1", "总计", 8), ("3.3.1", "总计", 1), ("3.3.8", "总计", 2), ("3.7", "总计", 11), ("4", "总计", 4)),
            FigureTableBuilder.Zeros("2021", "review", ("行政复议", "总计", 2), ("复议后起诉", "总计", 1)));

        Assert.Equal(
            [
                "本年新收政府信息公开申请12件，上年结转3件。",
                "本年度办结11件，其中予以公开8件、不予公开3件。",
                "结转下年度继续办理4件。",
                "因政府信息公开工作被申请行政复议2件、被提起行政诉讼1件。",
            ],
            sentences);
    }

    [Fact]
    public void Names_the_decisions_of_either_form()
    {
        Assert.Equal(["作出处理决定：行政许可64件、行政处罚5件。"], Plan(FigureTableBuilder.Zeros("2021", "disclosure", ("行政许可", "本年处理决定数量", 64), ("行政处罚", "本年处理决定数量", 5))));
        Assert.Equal(["作出处理决定：行政许可181件。"], Plan(FigureTableBuilder.Zeros("2019", "disclosure", ("行政许可", "处理决定数量", 181))));
    }

    [Fact]
    public void Says_nothing_of_figures_the_report_does_not_give()
    {
        var requests = FigureTableBuilder.Zeros("2021", "requests").With("1", "总计", new Figure(FigureState.Blank, 0, 1, 1));

        Assert.Empty(Plan(requests));
    }

    private static IReadOnlyList<string> Plan(params FigureTable[] tables)
    {
        var report = ReportBuilder.With(tables);
        return SummaryPlanner.Plan(report, KeyFigureReader.Read(report), Texts.For("zh-CN"));
    }
}
