using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Core.Tests.Reading;

namespace SiteGen.Core.Tests.Checking;

public sealed class HeadingWordingTests
{
    private static readonly string[] Official =
        ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

    [Theory]
    [InlineData(1, "一.总体情况")]
    [InlineData(1, "（一）总体情况")]
    [InlineData(1, "总体情况")]
    [InlineData(1, "一总体情况")]
    [InlineData(1, "第一部分　总体情况")]
    [InlineData(2, "二、 主动公开政府信息情况：")]
    [InlineData(2, "二、主动公开政府信息的情况")]
    [InlineData(2, "二、行政机关主动公开政府信息情况")]
    [InlineData(3, "三、行政机关收到和处理政府信息公开申请的情况")]
    [InlineData(4, "四、政府信息公开行政复议,行政诉讼情况")]
    [InlineData(4, "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")]
    [InlineData(4, "四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况")]
    [InlineData(5, "五、政府信息公开工作存在的主要问题及改进情况")]
    public void Accepts_the_words_of_the_form_and_of_the_regulation(int number, string heading) => Assert.Empty(Find(number, heading));

    [Theory]
    [InlineData(1, "一、基本情况")]
    [InlineData(1, "一、概述")]
    [InlineData(2, "二、政府信息主动公开工作情况")]
    [InlineData(3, "三、依申请公开情况")]
    [InlineData(4, "四、政府信息公开行政复议和行政诉讼情况")]
    [InlineData(4, "四、因政府信息公开申请行政复议、提起行政诉讼的情况")]
    [InlineData(5, "五、政府信息公开工作存在的主要问题及改进措施")]
    [InlineData(6, "六、其他需要报告的情况")]
    public void Notes_a_heading_in_other_words_and_says_the_forms(int number, string heading)
    {
        var found = Assert.Single(Find(number, heading));

        Assert.Equal(("SG1107", "sections", Severity.Info), (found.Code.Id, found.Code.Rule, found.Severity));
        Assert.Equal(($"标题“{heading}”与规定格式的表述不一致", $"规定格式的标题为“{Official[number - 1]}”"), (found.Message.Chinese, found.Hint?.Chinese));
        Assert.Equal(4, found.Column);
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Info)]
    [InlineData(Severity.Warning, Severity.Info)]
    [InlineData(Severity.Info, Severity.Info)]
    public void Stays_a_note_whatever_the_rule_weighs(Severity rule, Severity expected) => Assert.Equal(expected, Assert.Single(Find(1, "一、概述", rule)).Severity);

    [Fact]
    public void Says_nothing_where_the_rule_is_off() => Assert.Empty(Find(1, "一、概述", null));

    private static IReadOnlyList<Diagnostic> Find(int number, string heading, Severity? severity = Severity.Error)
    {
        using var site = FixtureSite.Sound();
        var headings = Official.Select((official, index) => index + 1 == number ? heading : official);
        site.Write("content/shili/mzj/2024/report.md", "---\ntitle: 报告\n---\n\n" + string.Concat(headings.Select(text => $"## {text}\n\n本年度未收取信息处理费。\n\n")));
        var diagnostics = new List<Diagnostic>();
        var archive = ArchiveFinder.Find(site.Directory, diagnostics)!;
        var report = new ReportReader(site.Directory, archive).Read(archive.Agencies.Single(node => node.Agency.Path == "shili/mzj"), 2024, diagnostics)!;
        var rules = new RuleSettings(new Dictionary<string, Severity?>(StringComparer.Ordinal) { ["sections"] = severity });
        Assert.Empty(diagnostics);
        return [.. new ReportChecker(new SiteConfiguration { Title = "示例", Rules = rules }).Check(report).Diagnostics.Where(found => found.Code.Rule == "sections")];
    }
}
