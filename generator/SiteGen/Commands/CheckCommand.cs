using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Site.Theme;
using SiteGen.Terminals;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>: reads and checks reports and says what is wrong; writes no file.</summary>
internal sealed class CheckCommand : SiteGenCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string GitHub = "github";

    private readonly Terminal terminal;
    private readonly SiteOption site = new();
    private readonly ChoiceOption format = new("--format", Text, Json, Sarif, GitHub) { HelpName = "FORMAT" };
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    public CheckCommand(Terminal terminal)
        : base("check")
    {
        this.terminal = terminal;
        Add(site);
        Add(format);
        Add(paths);
    }

    public override CommandGuide Guide { get; } = new(
        new("检查年度报告，不生成网站", "Check the reports without making the site"),
        [
            new(
                "读取站点的全部年度报告，核对表内、年度之间、上下级之间的勾稽关系，核对正文的六个部分、\n所述各数与表格是否一致、合计与比例、统计期限、信息处理费说明和公布日期，逐条列出发现的\n问题：文件、行、列、问题、疑似有误的格和改法。不修改任何文件。",
                "Reads every report of the site; checks the relations within tables, across years and between\nagencies; the six sections, the figures, sums and shares the text states, the stated period, the\nfee statement and the date of publication; and lists each problem with its file, line, column,\nthe cells to suspect and a hint. Changes no file."),
            new(
                "各项规则的轻重在 site.json 的 rules 中设定；已知并有说明的不一致写入该报告的 waivers。",
                "How much each rule weighs is set by \"rules\" in site.json; a discrepancy that is known and\nexplained belongs in the report's \"waivers\"."),
        ],
        [
            SiteOption.Entry,
            new("--format", new("输出格式：text（默认，给人看）、json、sarif 2.1.0 或 github（工作流批注）", "text (default, for people), json, sarif (2.1.0) or github (workflow annotations)")),
            new("PATH", new("只检查这些，以及引用其数据的下一年度报告和上级汇总报告：报告或机关的文件夹，或其中的文件", "only these (folders or files), and the next year's and summed-up reports that read them")),
        ],
        [
            new("sitegen check", new("检查当前文件夹中的站点", "check the site in the current folder")),
            new("sitegen check content/qidong/mzj/2024", new("只检查一份报告和引用其数据的报告", "check one report and those that read its figures")),
            new("sitegen check --site archive --format json > problems.json", new("检查另一文件夹中的站点，结果存为 JSON", "check a site elsewhere and keep the result as JSON")),
            new("sitegen check --format sarif > sitegen.sarif", new("结果存为 SARIF，供代码扫描服务和编辑器使用", "keep the result as SARIF, for code-scanning services and editors")),
        ]);

    public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var directory = Path.GetFullPath(result.GetRequiredValue(site));
        if (SiteOption.Problem(directory) is { } problem)
        {
            return new UsageErrorWriter(terminal, settings.Language).Write(this, [problem]);
        }

        var chosen = result.GetRequiredValue(format).ToLowerInvariant();
        var found = new List<Diagnostic>();
        var configuration = SiteConfigurationReader.Read(directory, [ThemeName.Value], found);
        var archive = ArchiveFinder.Find(directory, configuration, found);
        if (configuration is null || archive is null)
        {
            return Finish([], 0, found, settings, chosen, directory);
        }

        var selection = ReportSelection.Of(archive, directory, result.GetValue(paths) ?? [], found);
        if (selection.Unknown.Count > 0)
        {
            return new UsageErrorWriter(terminal, settings.Language).Write(this, [.. selection.Unknown.Select(Unknown)]);
        }

        var check = Check(new ArchiveChecker(directory, configuration, archive), selection.Reports, settings, cancellation);
        if (settings.Verbose)
        {
            WriteDetails(selection.Reports, check, settings.Language, watch.Elapsed);
        }

        return Finish(check.RelationsChecked, selection.Dependents, [.. found.Where(finding => selection.Covers(finding.Path)), .. check.Diagnostics], settings, chosen, directory);
    }

    private ArchiveCheck Check(ArchiveChecker checker, IReadOnlyList<ReportAddress> reports, GlobalSettings settings, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(terminal, !settings.Quiet, new LocalizedText("检查", "Checking").In(settings.Language));
        return checker.Check(reports, done => progress.Report(done, reports.Count), cancellation);
    }

    private int Finish(IReadOnlyList<int> relationsChecked, int dependents, IEnumerable<Diagnostic> found, GlobalSettings settings, string chosen, string directory)
    {
        var diagnostics = DiagnosticList.Ordered(found);
        var tally = DiagnosticTally.Of(relationsChecked.Count, relationsChecked.Sum(), diagnostics) with { Dependents = dependents };
        var output = new FindingsOutput(terminal, settings);
        switch (chosen)
        {
            case Json:
                output.WriteJson(tally, diagnostics);
                break;
            case Sarif:
                output.WriteSarif(tally, diagnostics, directory);
                break;
            case GitHub:
                output.WriteAnnotations(tally, diagnostics, directory);
                break;
            default:
                output.WriteText(tally, diagnostics);
                break;
        }

        return ExitCode.Of(diagnostics);
    }

    private void WriteDetails(IReadOnlyList<ReportAddress> reports, ArchiveCheck check, MessageLanguage language, TimeSpan elapsed)
    {
        for (var index = 0; index < reports.Count; index++)
        {
            var relations = check.RelationsChecked[index].ToString(CultureInfo.InvariantCulture);
            terminal.Error.WriteLine(new LocalizedText($"{reports[index].Folder}：{relations} 项关系", $"{reports[index].Folder}: {relations} relations").In(language));
        }

        var seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        terminal.Error.WriteLine(new LocalizedText($"用时 {seconds} 秒", $"{seconds} s").In(language));
    }

    private static LocalizedText Unknown(string path)
    {
        var shown = VisibleText.Of(path, int.MaxValue);
        return new($"“{shown}”不是本站点的年度报告或机关", $"\"{shown}\" is no report or agency of this site");
    }
}
