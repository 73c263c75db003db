using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;

namespace SiteGen.Site.Tests.Search;

public sealed class SearchDocumentExtractorTests
{
    private const string Markdown = """
        依据条例，现公布
        本年度报告。数据 see
        the tables.

        ## 一、总体情况

        本年工作**平**稳。[^1]

        ### （一）主动公开 {#s1-1}

        1. 政策文件 `A-1` 若干；
        2. 链接[见此处](https://example.org/)与<https://example.org/x>。

           第二段。

        #### 1.渠道 {#s1-1-1}

        > 引用一句&copy;。

        #### 2.平台 {#s1-1-2}

        行一\
        行二

        ### （二）依申请公开 {#s1-2}

        | 渠道 | 件数 |
        | --- | ---: |
        | 网站 | 12 |
        | 信函 | |

        ```
        代码  一行
        ```

        ## 二、主动公开政府信息情况

        见表。

        [^1]: 注释文字。
        """;

    private static readonly Agency Agency = ReportFixture.Agency() with
    {
        ShortName = "民政局",
        FormerNames = ["示例县民政科"],
        Contact = new AgencyContact("示例路 1 号", "000000", "0000-0000000"),
    };

    [Fact]
    public void Finds_every_text_of_a_report_at_the_place_where_it_stands()
    {
        var report = ReportFixture.Report(Agency, 2024, Markdown) with
        {
            Published = new DateTime(2025, 1, 7, 0, 0, 0, DateTimeKind.Unspecified),
            Attachments = [new Attachment("附表/明细.xlsx", "content/x/附表/明细.xlsx", 1)],
            Revisions = [new Revision(new DateOnly(2025, 2, 3), "更正总计")],
            Waivers = [new Waiver("carry-over", null, "机构改革，职能划转", 1, 1)],
        };

        var document = SearchDocumentExtractor.Extract(report);

        Assert.Equal(2024, document.Year);
        Assert.Equal("示例县民政局2024年政府信息公开工作年度报告", document.Title);
        Assert.Equal(
            [
                "top 0 []: 2025年1月7日 / 依据条例，现公布本年度报告。数据 see the tables.",
                "s1 1 [一、总体情况]: 本年工作平稳。",
                "s1-1 1 [（一）主动公开]: 政策文件 A-1 若干； / 链接见此处与https://example.org/x。 / 第二段。",
                "s1-1-1 1 [1.渠道]: 引用一句©。",
                "s1-1-2 1 [2.平台]: 行一 行二",
                "s1-2 1 [（二）依申请公开]: 渠道|件数 / 网站|12 / 信函 / 代码 一行",
                "s2 2 [二、主动公开政府信息情况]: 见表。",
                "footnotes 0 []: 注释文字。",
                "relations 0 []: 机构改革，职能划转",
                "revisions 0 []: 2025年2月3日|更正总计",
                "downloads 0 []: 附表/明细.xlsx",
            ],
            document.Places.Select(Describe));
    }

    [Fact]
    public void Finds_every_name_of_an_agency_and_how_to_reach_it()
    {
        var document = SearchDocumentExtractor.Extract(Agency);

        Assert.Null(document.Year);
        Assert.Equal("示例县民政局", document.Title);
        Assert.Equal(["top 0 []: 民政局 / 示例县民政科 / 示例路 1 号 / 000000 / 0000-0000000"], document.Places.Select(Describe));
    }

    [Fact]
    public void Keeps_every_figure_of_every_table()
    {
        var tables = FormCatalogue.ForYear(2024).Tables
            .Select(form => ReportFixture.Table(2024, form.Id, index => ReportFixture.Number(1000 + index)))
            .ToList();

        var document = SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, "", tables: tables));

        Assert.Equal(["2021/disclosure", "2021/requests", "2021/review"], document.Tables.Select(table => table.Form));
        Assert.Equal(tables.Select(table => table.Figures), document.Tables.Select(table => table.Figures));
        // The narrative has no sections here; the tables' own are still places.
        Assert.Equal(["s2", "s3", "s4"], document.Places.Select(place => place.Anchor));
    }

    [Fact]
    public void Adds_the_agency_when_the_title_does_not_name_it()
    {
        var document = SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, "", title: "年度报告"));

        Assert.Equal(["top 0 []: 示例县民政局"], document.Places.Select(Describe));
    }

    [Fact]
    public void Joins_what_the_page_adds_to_the_place_it_stands_in()
    {
        var report = ReportFixture.Report(Agency, 2024, "引言。");

        var document = SearchDocumentExtractor.Extract(report, [new SearchPlace("top", 0, "", ["摘要。"]), new SearchPlace("cite", 0, "引用格式", ["某局。"])]);

        Assert.Equal(["top 0 []: 引言。 / 摘要。", "cite 0 [引用格式]: 某局。"], document.Places.Select(Describe));
    }

    [Theory]
    [InlineData("一\u3000\t 二", "一 二")]
    [InlineData("  一\u200B二\u00AD三\uFEFF ", "一二三")]
    [InlineData("甲\u001F乙\u0001丙", "甲乙丙")]
    [InlineData("中\n文", "中文")]
    [InlineData("“中”\n—文", "“中”—文")]
    [InlineData("中\nabc\ndef", "中 abc def")]
    [InlineData("😀😀", "😀😀")]
    public void Writes_white_space_as_a_browser_shows_it(string markdown, string expected) =>
        Assert.Equal([expected], Assert.Single(SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, markdown)).Places).Passages);

    [Fact]
    public void Replaces_half_a_character_that_no_file_can_hold() =>
        Assert.Equal("甲\uFFFD乙", SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, "", title: "甲\uD83D乙")).Title);

    [Fact]
    public void Keeps_a_heading_that_no_result_can_lead_to_with_the_text_before_it()
    {
        var document = SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, "引言。\n\n### 无处可去\n\n文。\n\n### 有处可去 {#s0-1}\n\n后。"));

        Assert.Equal(["top 0 []: 引言。 / 无处可去 / 文。", "s0-1 0 [有处可去]: 后。"], document.Places.Select(Describe));
    }

    private static string Describe(SearchPlace place) =>
        $"{place.Anchor} {place.Section} [{place.Heading}]: {string.Join(" / ", place.Passages)}".Replace(SearchCharacters.Boundary, '|');
}
