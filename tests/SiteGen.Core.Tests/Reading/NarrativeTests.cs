using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Tests.Reading;

public sealed class NarrativeTests
{
    private const string ReportFile = "content/shili/mzj/2024/report.md";
    private const string Head = "---\ntitle: 报告\n---\n";

    [Theory]
    [InlineData("一、总体情况", 1)]
    [InlineData("二、主动公开政府信息情况", 2)]
    [InlineData("二、行政机关主动公开政府信息情况", 2)]
    [InlineData("三、收到和处理政府信息公开申请情况", 3)]
    [InlineData("三、行政机关收到和处理政府信息公开申请情况", 3)]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", 4)]
    [InlineData("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4)]
    [InlineData("五、存在的主要问题及改进情况", 5)]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", 5)]
    [InlineData("六、其他需要报告的事项", 6)]
    [InlineData("六 、 其它需要报告的事项", 6)]
    [InlineData("第六部分 其他需要报告的事项", 6)]
    [InlineData("主动公开政府信息情况", 2)]
    [InlineData("3.依申请公开办理情况", 3)]
    [InlineData("一、主动公开工作总体情况", 1)]
    [InlineData("一、工作开展情况", 1)]
    [InlineData("总体情况", 1)]
    [InlineData("一.总体情况", 1)]
    [InlineData("一．总体情况", 1)]
    [InlineData("一 总体情况", 1)]
    [InlineData("一总体情况", 1)]
    [InlineData("一：总体情况", 1)]
    [InlineData("（一）总体情况", 1)]
    [InlineData("(一)总体情况", 1)]
    [InlineData("1、总体情况", 1)]
    [InlineData("第一部分：总体情况", 1)]
    [InlineData("一、 概 述", 1)]
    [InlineData("一、政府信息公开工作总体情况", 1)]
    [InlineData("整体情况", 1)]
    [InlineData("一、基本情况", 1)]
    [InlineData("二、主动公开政府信息的情况", 2)]
    [InlineData("政府信息主动公开总体情况", 2)]
    [InlineData("二、政府信息主动公开工作情况", 2)]
    [InlineData("三、收到和处理政府信息公开申请的情况", 3)]
    [InlineData("三、依申请公开政府信息情况", 3)]
    [InlineData("三、政府信息公开申请办理情况", 3)]
    [InlineData("政府信息依申请公开总体情况", 3)]
    [InlineData("四、因政府信息公开申请行政复议、提起行政诉讼的情况", 4)]
    [InlineData("四、政府信息公开行政复议和行政诉讼情况", 4)]
    [InlineData("因政府信息公开工作被申请行政复议、提起行政诉讼的情况", 4)]
    [InlineData("四、申请行政复议、提起行政诉讼情况", 4)]
    [InlineData("五、政府信息公开工作存在的主要问题及改进措施", 5)]
    [InlineData("五、存在的主要问题和改进情况", 5)]
    [InlineData("存在的不足及下一步工作打算", 5)]
    [InlineData("五、工作中的薄弱环节和努力方向", 5)]
    [InlineData("六、其他需要报告的情况", 6)]
    [InlineData("六、其他需要说明的问题", 6)]
    [InlineData("其他需要说明的问题", 6)]
    [InlineData("六、需要说明的其他事项", 6)]
    [InlineData("其它需报告事项", 6)]
    [InlineData("六、其他", 6)]
    public void Recognises_a_section_by_its_number_and_words(string heading, int number)
    {
        var narrative = Read($"## {heading}\n\n文。\n");

        var section = Assert.Single(narrative.Sections);
        Assert.Equal((number, heading, "s" + number), (section.Number, section.Heading, section.Id));
        Assert.Empty(narrative.UnrecognisedHeadings);
    }

    [Theory]
    [InlineData("七、附件")]
    [InlineData("附表")]
    [InlineData("十一、总结")]
    public void Keeps_a_heading_that_is_no_section_with_the_text_before_it(string heading)
    {
        var narrative = Read($"## 六、其他需要报告的事项\n\n无。\n\n## {heading}\n\n文。\n");

        Assert.Equal(4 - 1, Assert.Single(narrative.Sections).Blocks.Count);
        var kept = Assert.Single(narrative.UnrecognisedHeadings);
        Assert.Equal(heading, kept.Text);
        Assert.Equal((8, 4), narrative.Source.PositionAt(kept.Offset));
        Assert.Null(kept.Repeats);
        Assert.Contains("<h3 id=\"s6-1\">", Html(narrative.Sections[0].Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_heading_with_the_right_number_where_two_have_the_same_words()
    {
        var narrative = Read("## 四、改进情况\n\n甲\n\n## 五、存在的问题\n\n乙\n");

        Assert.Equal("五、存在的问题", Assert.Single(narrative.Sections).Heading);
        Assert.Equal((4, 5), (narrative.UnrecognisedHeadings[0].WrittenNumber, narrative.UnrecognisedHeadings[0].Repeats));
    }

    [Fact]
    public void Lists_a_repeated_section_and_loses_nothing_of_it()
    {
        var narrative = Read("## 一、总体情况\n\n甲\n\n## 一、总体情况\n\n乙\n");

        Assert.Equal(1, narrative.UnrecognisedHeadings[0].Repeats);
        Assert.Contains("乙", Html(narrative.Sections[0].Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_sections_in_the_order_of_the_file() =>
        Assert.Equal([2, 1], Read("## 二、主动公开政府信息情况\n\n甲\n\n## 一、总体情况\n\n乙\n").Sections.Select(section => section.Number));

    [Fact]
    public void Gives_sub_headings_ids_that_continue_their_sections()
    {
        var narrative = Read("### 说明\n\n引言\n\n## 一、总体情况\n\n### 甲\n\n#### 子\n\n#### 丑\n\n### 乙\n\n#### 寅\n\n## 五、存在的主要问题\n\n#### 深\n");

        var ids = narrative.Introduction.Concat(narrative.Sections.SelectMany(section => section.Blocks)).OfType<HeadingBlock>().Select(heading => heading.GetAttributes().Id);

        Assert.Equal(["s0-1", "s1-1", "s1-1-1", "s1-1-2", "s1-2", "s1-2-1", "s5-0-1"], ids);
    }

    [Fact]
    public void Puts_footnotes_apart_from_the_last_section()
    {
        var narrative = Read("## 一、总体情况\n\n文[^a]。\n\n[^a]: 注。\n\n[l]: https://example.com\n");

        Assert.Single(narrative.Sections[0].Blocks);
        Assert.Contains("注", Html([narrative.Footnotes!]), StringComparison.Ordinal);
        Assert.Null(Read("## 一、总体情况\n").Footnotes);
    }

    [Theory]
    [InlineData("**中文“强调”**后面", "<strong>中文“强调”</strong>后面")]
    [InlineData("<b>粗</b>", "&lt;b&gt;粗&lt;/b&gt;")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![图](https://example.com/a.png)", "<p>图</p>")]
    [InlineData("[a](https://example.com/?a=1)", "href=\"https://example.com/?a=1\"")]
    public void Lets_Markdown_do_what_is_safe(string markdown, string html) =>
        Assert.Contains(html, Html(Read($"## 一、总体情况\n\n{markdown}\n").Sections[0].Blocks), StringComparison.Ordinal);

    [Theory]
    [InlineData("../2023/report.md", "../2023/index.html")]
    [InlineData("../2023/", "../2023/index.html")]
    [InlineData("../2023", "../2023/index.html")]
    [InlineData("../2023/index.html#s6-2", "../2023/index.html#s6-2")]
    [InlineData("#s1", "#s1")]
    [InlineData("report.md#s1", "index.html#s1")]
    [InlineData("files/mulu.txt", "files/mulu.txt")]
    [InlineData("./files/../files/mul%75.txt", "files/mulu.txt")]
    [InlineData("<files/目 录.txt>", "files/%E7%9B%AE%20%E5%BD%95.txt")]
    [InlineData("../2023/requests.csv", "../2023/requests.csv")]
    [InlineData("requests.csv", "requests.csv")]
    [InlineData("../", "../index.html")]
    [InlineData("../../agency.json", "../../index.html")]
    [InlineData("../../../", "../../../index.html")]
    [InlineData("../../../years/2023/", "../../../years/2023/index.html")]
    [InlineData("../../../_static/logo.png", "../../../logo.png")]
    [InlineData("mailto:a@example.com", "mailto:a@example.com")]
    public void Leads_links_to_the_pages_of_the_site(string written, string url)
    {
        using var site = FixtureSite.Sound();
        site.Write("content/shili/mzj/2024/files/目 录.txt", "目录").Write("content/_static/logo.png", "");

        var narrative = Read($"## 一、总体情况\n\n[链]({written})\n", site);

        Assert.Contains($"href=\"{url}\"", Html(narrative.Sections[0].Blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_the_anchor_of_a_footnote() =>
        Assert.Contains("href=\"#fn:1\"", Html(Read("## 一、总体情况\n\n文[^a]，[见](#fn:1)。\n\n[^a]: 注。\n").Sections[0].Blocks), StringComparison.Ordinal);

    [Theory]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("*a **b ", " c** d*")]
    [InlineData("[", "](files/mulu.txt)")]
    [InlineData("![", "](files/mulu.txt)")]
    public void Renders_whatever_depth_it_accepts(string open, string close)
    {
        foreach (var depth in (int[])[20, 60, 100, 120, 126, 127, 128, 129, 200, 2000])
        {
            var narrative = Read("## 一、总体情况\n\n" + string.Concat(Enumerable.Repeat(open, depth)) + "文" + string.Concat(Enumerable.Repeat(close, depth)) + "\n");

            Assert.NotNull(Html(narrative.Sections.SelectMany(section => section.Blocks)));
        }
    }

    private static Narrative Read(string body)
    {
        using var site = FixtureSite.Sound();
        return Read(body, site);
    }

    private static Narrative Read(string body, FixtureSite site) =>
        SiteReading.Of(site.Write(ReportFile, Head + body).Directory).Reports.Single(report => report.Year == 2024).Narrative;

    private static string Html(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        NarrativeMarkdown.SetUp(renderer);
        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        return writer.ToString();
    }
}
