using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking;

public sealed class SectionsTests
{
    private static readonly string[] Blocks = ReportBuilder.WholeText.Split("\n\n");

    [Fact]
    public void Accepts_the_six_sections_in_order() => Assert.Empty(new ReportBuilder().Find("sections"));

    [Fact]
    public void Reports_a_missing_section_before_the_one_it_belongs_in_front_of()
    {
        var found = Assert.Single(Find([.. Blocks.Where(block => !block.Contains('四', StringComparison.Ordinal))]));

        Assert.Equal(("SG1101", Severity.Error, 9, 4), (found.Code.Id, found.Severity, found.Line, found.Column));
        Assert.Equal("缺少“四、政府信息公开行政复议、行政诉讼情况”", found.Message.Chinese);
        Assert.Equal("在“五、存在的主要问题及改进情况”之前加上“## 四、政府信息公开行政复议、行政诉讼情况”及其内容", found.Hint?.Chinese);
    }

    [Fact]
    public void Reports_a_missing_last_section_at_the_end()
    {
        var found = Assert.Single(Find(Blocks[..^2]));

        Assert.Equal(("SG1101", 13), (found.Code.Id, found.Line));
        Assert.Equal("在文末加上“## 六、其他需要报告的事项”及其内容", found.Hint?.Chinese);
    }

    [Fact]
    public void Reports_the_one_section_that_is_out_of_order()
    {
        string[] moved = [Blocks[0], Blocks[1], Blocks[3], Blocks[4], Blocks[2], .. Blocks[5..]];
        var found = Assert.Single(Find(moved));

        Assert.Equal(("SG1102", 9, 4), (found.Code.Id, found.Line, found.Column));
        Assert.Equal("“二、主动公开政府信息情况”的位置不对", found.Message.Chinese);
        Assert.Equal("应在“一、总体情况”之后、“三、收到和处理政府信息公开申请情况”之前", found.Hint?.Chinese);
    }

    [Fact]
    public void Reports_a_section_that_stands_twice_at_its_second_heading()
    {
        var found = Assert.Single(Find([.. Blocks, "## 五、存在的主要问题及改进情况", "又写了一遍。"]));

        Assert.Equal(("SG1103", 19, 4), (found.Code.Id, found.Line, found.Column));
        Assert.Equal("“五、存在的主要问题及改进情况”重复：第 11 行已有“五、存在的主要问题及改进情况”", found.Message.Chinese);
    }

    [Fact]
    public void Reports_a_heading_that_is_none_of_the_six()
    {
        var found = Assert.Single(Find([.. Blocks, "## 附则", "文字。"]));

        Assert.Equal(("SG1104", Severity.Warning, 19, 4), (found.Code.Id, found.Severity, found.Line, found.Column));
        Assert.Equal("“附则”不是年度报告六个部分之一", found.Message.Chinese);
        Assert.Equal("各部分之内的标题用“### ”，报告的标题写在文首的 title 中", found.Hint?.Chinese);
    }

    [Fact]
    public void Tells_what_the_heading_of_a_number_is()
    {
        var found = Find([.. Blocks[..^2], "## 六、附则", "文字。"]);

        Assert.Equal(["SG1104", "SG1101"], found.Select(finding => finding.Code.Id));
        Assert.Equal("第六部分的标题是“## 六、其他需要报告的事项”", found[0].Hint?.Chinese);
    }

    [Fact]
    public void Reports_a_section_that_carries_the_number_of_another()
    {
        var found = Assert.Single(Find([.. Blocks[..^2], "## 五、其他需要报告的事项", "无。"]));

        Assert.Equal(("SG1106", Severity.Warning, 15, 4), (found.Code.Id, found.Severity, found.Line, found.Column));
        Assert.Equal("“五、其他需要报告的事项”的序号不对", found.Message.Chinese);
        Assert.Equal("应为“六、”", found.Hint?.Chinese);
    }

    [Fact]
    public void Accepts_headings_without_numbers() => Assert.Empty(Find([.. Blocks.Select(block => block.StartsWith("## ", StringComparison.Ordinal) ? "## " + block[5..] : block)]));

    [Theory]
    [InlineData("")]
    [InlineData("### （一）小标题")]
    [InlineData("　　")]
    [InlineData("&nbsp;")]
    [InlineData("***")]
    public void Reports_a_section_without_content(string content)
    {
        var found = Assert.Single(Find([Blocks[0], content, .. Blocks[2..]]));

        Assert.Equal(("SG1105", 1, 4), (found.Code.Id, found.Line, found.Column));
        Assert.Equal("“一、总体情况”没有内容", found.Message.Chinese);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("- 一项")]
    [InlineData("![图](files/a.png)")]
    [InlineData("### （一）小标题\n\n文字。")]
    public void Accepts_any_content(string content) => Assert.Empty(Find([Blocks[0], content, .. Blocks[2..]]));

    [Fact]
    public void Reports_a_section_whose_table_is_absent_and_that_has_no_text()
    {
        var found = Assert.Single(new ReportBuilder().WithoutTable("review").Find("sections"));

        Assert.Equal(("SG1105", 9), (found.Code.Id, found.Line));
        Assert.Contains("review.csv", found.Hint?.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_section_whose_text_stands_in_for_its_table() =>
        Assert.Empty(new ReportBuilder().WithText([.. Blocks[..5], "本年度没有行政复议和行政诉讼。", .. Blocks[5..]]).WithoutTable("review").Find("sections"));

    [Fact]
    public void Can_be_waived_lowered_or_switched_off()
    {
        Assert.Equal(Severity.Info, Assert.Single(new ReportBuilder().WithText([.. Blocks, "## 附则", "文字。"]).WithRule("sections", Severity.Info).Find("sections")).Severity);
        Assert.Equal(Severity.Info, Assert.Single(Short().WithWaiver("sections", "旧格式").Find("sections")).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Short().WithRule("sections", Severity.Warning).Find("sections")).Severity);
        Assert.Empty(Short().WithRule("sections", null).Find("sections"));

        static ReportBuilder Short() => new ReportBuilder().WithText(Blocks[..^2]);
    }

    private static IReadOnlyList<Diagnostic> Find(string[] blocks) => new ReportBuilder().WithText(blocks).Find("sections");
}
