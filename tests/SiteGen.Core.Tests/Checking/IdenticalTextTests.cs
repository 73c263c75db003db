using CsCheck;
using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Tests.Checking;

public sealed class IdenticalTextTests
{
    private const string Problems =
        "2024年，我局政务公开工作还存在一些不足：一是政策解读的形式比较单一，图文、视频解读占比不高；二是个别科室主动公开意识不强，信息更新不够及时，全年有12条信息超过规定时限；"
        + "三是依申请公开答复文书的规范性有待提高。下一步，示例县民政局将从三个方面加以改进：加强业务培训，组织2期集中学习；完善信息发布审核流程，明确各科室责任人；"
        + "建立答复文书样本库，由法制机构逐件把关，切实提高答复质量，更好保障公众的知情权、参与权和监督权。";

    private const string Others =
        "本年度工作中发现，乡镇一级公开栏目设置不够统一，部分村务信息上墙不及时；群众通过电话咨询的问题没有形成台账，难以分析需求。对此，我们会同县政务服务中心统一了栏目名称，"
        + "印制了公开事项清单，安排专人每周巡查一次；同时把咨询问题录入系统，按季度梳理高频事项，形成问答发布。今后还要继续清理历史数据，打通部门之间的共享渠道，让群众少跑腿、好办事、不添堵。";

    [Fact]
    public void Reports_a_section_that_repeats_last_years_although_numbers_differ()
    {
        var found = Assert.Single(Check(Five("a", 2023, Problems.Replace("2024年", "2023年", StringComparison.Ordinal).Replace("12条", "7条", StringComparison.Ordinal)), Five("a", 2024, Problems)));

        Assert.Equal(("SG1151", Severity.Warning, "content/a/2024/report.md", 5, 4), (found.Code.Id, found.Severity, found.Path, found.Line, found.Column));
        Assert.Equal("“五、存在的主要问题及改进情况”与本机关2023年度报告的同一部分雷同，约 100% 的文字相同", found.Message.Chinese);
        Assert.Equal("对照 content/a/2023/report.md，按本机关本年度的实际情况修改", found.Hint?.Chinese);
    }

    [Fact]
    public void Reports_both_of_two_agencies_with_one_text_although_each_names_itself()
    {
        var found = Check(Five("a", 2024, Problems, "示例县民政局"), Five("b", 2024, Problems.Replace("示例县民政局", "示例县教育局", StringComparison.Ordinal), "示例县教育局"));

        Assert.Equal(
            [
                "“五、存在的主要问题及改进情况”与示例县教育局2024年度报告的同一部分雷同，约 100% 的文字相同",
                "“五、存在的主要问题及改进情况”与示例县民政局2024年度报告的同一部分雷同，约 100% 的文字相同",
            ],
            found.OrderBy(finding => finding.Path, StringComparer.Ordinal).Select(finding => finding.Message.Chinese));
    }

    [Fact]
    public void Names_last_years_first_where_another_agencys_is_repeated_too()
    {
        var found = Check(Five("a", 2023, Problems), Five("a", 2024, Problems), Five("b", 2024, Problems));

        Assert.Contains("本机关2023年度", Assert.Single(found, finding => finding.Path == "content/a/2024/report.md").Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_much_alike_two_texts_are_where_a_word_differs()
    {
        var found = Assert.Single(Check(Five("a", 2023, Problems), Five("a", 2024, Problems.Replace("逐件", "件件", StringComparison.Ordinal))));

        Assert.Matches("约 9[0-9]% 的文字相同$", found.Message.Chinese);
    }

    [Theory]
    [InlineData(0.03, true)]
    [InlineData(0.25, false)]
    public void Judges_by_the_share_that_was_written_anew(double anew, bool repeats)
    {
        var length = Problems.Length + Others.Length;
        var text = Problems + Others;
        var changed = text[..(int)(length * (1 - anew))] + new string([.. Enumerable.Range(0, (int)(length * anew)).Select(index => (char)('一' + (index * 37)))]);

        Assert.Equal(repeats, Check(Five("a", 2023, text), Five("a", 2024, changed)).Count == 1);
    }

    [Fact]
    public void Leaves_different_texts_alone() => Assert.Empty(Check(Five("a", 2023, Problems), Five("a", 2024, Others), Five("b", 2024, Problems)));

    [Fact]
    public void Leaves_a_text_alone_of_which_half_was_written_anew() => Assert.Empty(Check(Five("a", 2023, Problems), Five("a", 2024, Problems[..120] + Others[..120])));

    [Fact]
    public void Leaves_the_year_before_last_and_the_other_section_alone() =>
        Assert.Empty(Check(Five("a", 2022, Problems), Five("a", 2024, Problems), Sketch("b", 2024, 1, Problems, "示例县民政局")));

    [Fact]
    public void Leaves_short_formulas_alone() => Assert.Empty(Check(Five("a", 2023, "无。"), Five("a", 2024, "无。"), Five("b", 2024, Problems[..100]), Five("c", 2024, Problems[..100])));

    [Fact]
    public void Finds_a_repeat_for_each_of_many_that_share_one_text() =>
        Assert.Equal(300, Check([.. Enumerable.Range(0, 300).Select(number => Five($"a{number}", 2024, Problems))]).Count);

    [Fact]
    public void Estimates_how_much_two_texts_have_in_common() => Gen.Int[0, 400].Select(Gen.Int[0, 1_000_000]).Sample(
        (changed, seed) =>
        {
            var words = new Random(seed);
            char[] text = [.. Enumerable.Range(0, 1000).Select(_ => (char)words.Next(0x4E00, 0x9FA5))];
            char[] other = [.. text[..(1000 - changed)], .. Enumerable.Range(0, changed).Select(_ => (char)words.Next(0x4E00, 0x9FA5))];
            var expected = (996.0 - changed) / (996 + changed);
            var estimate = (double)Sketch("a", 2023, 5, new string(text), "示例县民政局")[0].Sketch.Agreement(Sketch("a", 2024, 5, new string(other), "示例县民政局")[0].Sketch) / TextSketch.Size;
            Assert.InRange(estimate, expected - 0.25, expected + 0.25);
        },
        iter: 300,
        seed: "0000KOIPe8t3");

    [Fact]
    public void Gives_the_same_findings_in_whatever_order_reports_were_read()
    {
        SectionSketch[] sketches =
        [
            .. Enumerable.Range(0, 40).SelectMany(number => Five($"a{number}", 2023 + (number % 2), number % 3 == 0 ? Problems : Problems + Others[..(number * 3)])),
        ];
        var expected = Lines(sketches);

        Gen.Shuffle(sketches).Sample(shuffled => Assert.Equal(expected, Lines(shuffled)), iter: 20);

        static List<string> Lines(IReadOnlyList<SectionSketch> sketches) => [.. DiagnosticList.Ordered(IdenticalTextChecker.Check(sketches)).Select(finding => finding.Path + finding.Message.Chinese)];
    }

    private static IReadOnlyList<Diagnostic> Check(params IReadOnlyList<SectionSketch>[] sketches) => IdenticalTextChecker.Check([.. sketches.SelectMany(own => own)]);

    private static IReadOnlyList<SectionSketch> Five(string path, int year, string text, string name = "示例县民政局") => Sketch(path, year, 5, text, name);

    private static IReadOnlyList<SectionSketch> Sketch(string path, int year, int section, string text, string name)
    {
        var headings = new[] { "", "一、总体情况", "", "", "", "五、存在的主要问题及改进情况" };
        var report = new ReportBuilder().OfYear(year).WithText("## 六、其他需要报告的事项", "无。", $"## {headings[section]}", text).Build();
        var agency = report.Agency with { Path = path, Name = name, ShortName = name[^3..] };
        var source = new SourceText($"content/{path}/{year}/report.md", report.Narrative.Source.Text);
        return TextSketchReader.Read(report with { Agency = agency, Narrative = report.Narrative with { Source = source } });
    }
}
