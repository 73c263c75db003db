using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking;

public sealed class FeeStatementTests
{
    private static readonly string[] Blocks = ReportBuilder.WholeText.Split("\n\n");

    [Theory]
    [InlineData("本年度未收取信息处理费。")]
    [InlineData("2024年，无收取信息处理费情况。")]
    [InlineData("本机关2024年没有收取政府信息公开信息处理费。")]
    [InlineData("依申请公开信息处理费0元。")]
    [InlineData("本年度发出收费通知0件，总金额0元，实际收取0元。")]
    [InlineData("2024年度未产生信息处理费。")]
    [InlineData("按照《政府信息公开信息处理费管理办法》的规定收取信息处理费 0 元。")]
    [InlineData("依申请提供政府信息一律不收费。")]
    [InlineData("本年度没有向申请人收取任何费用。")]
    [InlineData("全年依法减免信息处理费2件。")]
    [InlineData("政府信息公开收费情况：无。")]
    [InlineData("### （一）信息处理费收取情况\n\n无。")]
    [InlineData("- 人大建议4件；\n- 未收取**信息**处理费。")]
    [InlineData("未收取信息\n处理费。")]
    [InlineData("![盖章页](files/a.png)")]
    public void Accepts_every_way_to_say_whether_it_was_charged(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("无。")]
    [InlineData("无其他需要报告的事项。")]
    [InlineData("本年度办理人大代表建议4件、政协提案2件，均已公开。")]
    [InlineData("更新行政事业性收费目录1份，公开涉企收费项目3项。")]
    public void Reports_a_last_section_that_says_nothing_of_it(string text)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal(("SG1141", Severity.Warning, "content/a/b/2024/report.md", 15, 4), (found.Code.Id, found.Severity, found.Path, found.Line, found.Column));
        Assert.Equal("“六、其他需要报告的事项”未说明政府信息公开信息处理费的收取情况", found.Message.Chinese);
        Assert.Equal("按实际情况补写，如：2024年，本机关发出信息处理费收费通知0件，总金额0元，实际收取0元。", found.Hint?.Chinese);
    }

    [Theory]
    [InlineData("本年度依申请公开未收取信息处理费。")]
    [InlineData("对申请人提供政府信息没有收取费用。")]
    [InlineData("共收到政府信息公开申请3件，未产生信息处理费；均按期答复。")]
    public void Accepts_a_statement_in_another_section(string text) => Assert.Empty(Find("无。", overview: text));

    [Theory]
    [InlineData("组织学习《关于做好政府信息公开信息处理费收入收缴管理有关事项的通知》，要求各单位依法落实信息处理费有关规定。")]
    [InlineData("其他处理的6件中，逾期未缴纳信息处理费、不再处理的1件，未收取费用。")]
    [InlineData("公开行政事业性收费2950万元。")]
    public void Takes_the_mere_mention_of_a_fee_elsewhere_for_no_statement(string text) => Assert.Single(Find("无。", overview: text));

    [Fact]
    public void Reports_an_empty_last_section_too_so_that_both_are_mended_at_once() => Assert.Single(Find(""));

    [Fact]
    public void Leaves_a_missing_section_to_the_rule_on_sections() => Assert.Empty(new ReportBuilder().WithText(Blocks[..^2]).Find("fee-statement"));

    [Theory]
    [InlineData(2019, 0)]
    [InlineData(2020, 0)]
    [InlineData(2021, 1)]
    public void Holds_from_the_year_in_which_the_fee_came_into_force(int year, int findings) =>
        Assert.Equal(findings, new ReportBuilder().OfYear(year).WithText([.. Blocks[..^1], "无。"]).Find("fee-statement").Count);

    [Fact]
    public void Can_be_waived_lowered_or_switched_off()
    {
        Assert.Equal(Severity.Info, Assert.Single(Silent().WithWaiver("fee-statement", "旧格式").Find("fee-statement")).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Silent().WithRule("fee-statement", Severity.Error).Find("fee-statement")).Severity);
        Assert.Empty(Silent().WithRule("fee-statement", null).Find("fee-statement"));

        static ReportBuilder Silent() => new ReportBuilder().WithText([.. Blocks[..^1], "无。"]);
    }

    private static IReadOnlyList<Diagnostic> Find(string lastSection, string overview = "本年度工作平稳。") =>
        new ReportBuilder().WithText([Blocks[0], overview, .. Blocks[2..^1], lastSection]).Find("fee-statement");
}
