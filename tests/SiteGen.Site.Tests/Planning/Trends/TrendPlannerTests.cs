using SiteGen.Site.Building;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Trends;
using SiteGen.Site.Theme;
using static SiteGen.Site.Tests.Planning.Trends.SummaryBuilder;

namespace SiteGen.Site.Tests.Planning.Trends;

public sealed class TrendPlannerTests
{
    [Fact]
    public void One_year_alone_has_a_sentence_and_no_chart()
    {
        var trends = Plan(Year(2024, (KeyFigure.Received, 3)));

        Assert.Equal("目前只收录2024年一个年度的报告，收录两个以上年度后列出变化情况。", trends!.Note);
        Assert.Empty(trends.Figures);
        Assert.Null(Plan());
    }

    [Fact]
    public void A_year_without_a_report_has_a_row_that_says_so()
    {
        var figure = Figure("trend-applications", Year(2021, (KeyFigure.Received, 3), (KeyFigure.Handled, 3)), Year(2023, (KeyFigure.Received, 5)));

        Assert.Equal(["年度", "新收申请", "办结申请"], figure.Table!.Heads);
        Assert.Equal(["2021 3 3", "2022 未收录 未收录", "2023 5 未填报"], figure.Table.Rows.Select(Print));
        Assert.Contains("未收录2022年的报告。", figure.Sentences);
        Assert.Contains("2023年的报告未填报部分数据。", figure.Sentences);
        Assert.Single(figure.Charts);
    }

    [Fact]
    public void Figures_that_are_0_throughout_are_said_to_be_and_not_drawn()
    {
        var figure = Figure("trend-reviews", Year(2023, (KeyFigure.Reviews, 0), (KeyFigure.Lawsuits, 0)), Year(2024, (KeyFigure.Reviews, 0), (KeyFigure.Lawsuits, 0)));

        Assert.Equal(["2023年至2024年，行政复议全部为0。", "2023年至2024年，行政诉讼全部为0。"], figure.Sentences);
        Assert.Empty(figure.Charts);
        Assert.Null(figure.Table);
    }

    [Fact]
    public void Years_on_a_form_without_the_figure_are_named_and_left_out()
    {
        var figure = Figure("trend-rules", Year(2019), Year(2020), Year(2021, (KeyFigure.RulesInForce, 4)), Year(2022, (KeyFigure.RulesInForce, 6)));

        Assert.Equal(["2021", "2022"], figure.Table!.Rows.Select(row => row.Head));
        Assert.Contains("2019年、2020年的报告采用另一版格式，没有这些项目，不作比较。", figure.Sentences);
    }

    [Fact]
    public void Decisions_are_compared_across_the_two_forms()
    {
        var figure = Figure("trend-decisions", Year(2020, (KeyFigure.Licences, 11)), Year(2021, (KeyFigure.Licences, 19)));

        Assert.Equal("行政许可处理决定由2020年的11件增至2021年的19件。", Assert.Single(figure.Sentences, sentence => sentence.Contains("许可", StringComparison.Ordinal)));
        Assert.Equal(2, figure.Table!.Rows.Count);
    }

    [Fact]
    public void A_series_that_would_lie_flat_is_drawn_apart()
    {
        Assert.Equal(2, Charts(3000, 20));
        Assert.Equal(1, Charts(3000, 300));
        Assert.Equal(1, Charts(3000, 0));

        static int Charts(decimal licences, decimal penalties) => Figure(
            "trend-decisions",
            Year(2023, (KeyFigure.Licences, licences), (KeyFigure.Penalties, penalties)),
            Year(2024, (KeyFigure.Licences, licences - 1), (KeyFigure.Penalties, penalties))).Charts.Count;
    }

    [Fact]
    public void A_figure_too_large_for_an_axis_is_told_in_words_and_left_undrawn()
    {
        var figure = Figure("trend-applications", Year(2023, (KeyFigure.Received, 79_228_162_514_264_337_593m)), Year(2024, (KeyFigure.Received, 3)));

        Assert.Empty(figure.Charts);
        Assert.Equal("新收申请由2023年的79228162514264337593件减至2024年的3件。", figure.Sentences[0]);
    }

    [Fact]
    public void Answers_are_said_with_their_shares()
    {
        var figure = Figure(
            "trend-outcomes",
            Year(2023, (KeyFigure.Granted, 1), (KeyFigure.PartlyGranted, 0), (KeyFigure.Refused, 1)),
            Year(2024, (KeyFigure.Granted, 1), (KeyFigure.PartlyGranted, 1), (KeyFigure.NotProcessed, 1)));

        Assert.Equal("2024年办理结果共3件：予以公开、部分公开2件，占66.7%；不予公开0件，占0%；无法提供、不予处理、其他处理1件，占33.3%。", figure.Sentences[0]);
        Assert.Equal("予以公开和部分公开所占比例，2024年最高，为66.7%；2023年最低，为50%。", figure.Sentences[1]);
        Assert.Single(figure.Charts);
    }

    [Fact]
    public void Answers_that_are_0_throughout_have_no_shares()
    {
        var figure = Figure("trend-outcomes", Year(2023, (KeyFigure.Granted, 0)), Year(2024, (KeyFigure.Granted, 0)));

        Assert.Equal("2023年至2024年，申请的办理结果全部为0。", figure.Sentences[0]);
        Assert.Empty(figure.Charts);
    }

    [Fact]
    public void Only_the_latest_years_are_shown_and_the_page_says_so()
    {
        var trends = Plan([.. Enumerable.Range(2000, 25).Select(year => Year(year, (KeyFigure.Received, year)))]);

        Assert.Equal("以下列出最近10个年度的情况。", trends!.Note);
        Assert.Equal(10, trends.Figures[0].Table!.Rows.Count);
    }

    private static AgencyTrends? Plan(params ReportSummary[] reports) => new TrendPlanner(Texts.For("zh-CN")).Plan(reports);

    private static ChartFigure Figure(string id, params ReportSummary[] reports) => Assert.Single(Plan(reports)!.Figures, figure => figure.Id == id);

    private static string Print(ChartTableRow row) => row.Head + " " + string.Join(' ', row.Cells);
}
