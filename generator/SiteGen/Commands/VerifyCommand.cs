using System.CommandLine;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Site.Verifying;
using SiteGen.Terminals;

namespace SiteGen.Commands;

/// <summary><c>sitegen verify</c>: whether a site or mirror is whole, unchanged and linked within itself.</summary>
internal sealed class VerifyCommand : SiteGenCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Error = "error";
    private const string Warning = "warning";

    private readonly Terminal terminal;
    private readonly Argument<string?> copy = new("DIR|FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly ChoiceOption extra = new("--extra", Error, Warning) { HelpName = "SEVERITY" };
    private readonly ChoiceOption format = new("--format", Text, Json) { HelpName = "FORMAT" };

    public VerifyCommand(Terminal terminal)
        : base("verify")
    {
        this.terminal = terminal;
        Add(copy);
        Add(extra);
        Add(format);
    }

    public override CommandGuide Guide { get; } = new(
        new("核对网站或镜像是否完整、未被改动", "Check that a site or mirror is whole and unchanged"),
        [
            new(
                "核对文件夹或 ZIP 中的网站、BagIt 包、更新包：每个文件的校验值，有没有缺少或多出的文件，\n页面中的链接和锚点是否都有目标，页面会不会向其他主机请求内容。不修改任何文件。",
                "Checks a site, bag or update pack, in a folder or a ZIP: every file's hash, nothing missing,\nnothing extra, every link and anchor of its pages, and that no page asks another host for\nanything. Changes no file."),
            new(
                "SHA256SUMS 证明副本内部一致；副本是谁发布的，由它的签名证明，请用签名工具核对。",
                "SHA256SUMS proves that a copy agrees with itself; who published it, its signature proves, which\nthe tool that made it checks."),
        ],
        [
            new("DIR|FILE", new("网站或镜像：文件夹或 ZIP 文件", "the site or mirror: a folder or a ZIP")),
            new("--extra", new("多出的文件算作什么：error（默认）或 warning", "what a file beyond the lists is: error (default) or warning")),
            new("--format", new("输出格式：text（默认，给人看）或 json", "text (default, for people) or json")),
        ],
        [
            new("sitegen verify public", new("核对 public 中的网站", "check the site in public")),
            new("sitegen verify site.zip", new("核对镜像，无须解压", "check a mirror without unpacking it")),
            new("sitegen verify /var/www/nb --extra warning", new("核对服务器上的网站，另放的文件只作提醒", "check a served site; files put beside it only warn")),
        ]);

    public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
    {
        var path = result.GetValue(copy) is { Length: > 0 } given ? Path.GetFullPath(given) : "";
        if (Problem(path) is { } problem)
        {
            return new UsageErrorWriter(terminal, settings.Language).Write(this, [problem]);
        }

        CopyReport report;
        using (var progress = new ProgressLine(terminal, !settings.Quiet, new LocalizedText("核对", "Verifying").In(settings.Language)))
        {
            var severity = string.Equals(result.GetRequiredValue(extra), Warning, StringComparison.OrdinalIgnoreCase) ? Severity.Warning : Severity.Error;
            report = CopyVerifier.Verify(path, severity, progress.Report, cancellation);
        }

        var tally = DiagnosticTally.Of(0, 0, report.Diagnostics);
        tally = tally with { Errors = tally.Errors + report.MoreErrors, Warnings = tally.Warnings + report.MoreWarnings };
        var output = new FindingsOutput(terminal, settings);
        if (string.Equals(result.GetRequiredValue(format), Json, StringComparison.OrdinalIgnoreCase))
        {
            output.WriteJson(tally, report.Diagnostics);
        }
        else
        {
            output.WriteFindings(report.Diagnostics);
            if (report.MoreErrors + report.MoreWarnings is > 0 and var more)
            {
                terminal.Output.WriteLine(More(more).In(settings.Language));
            }

            if (!settings.Quiet)
            {
                terminal.Output.WriteLine(Closing(report, tally).In(settings.Language));
            }
        }

        return tally.Errors > 0 ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static LocalizedText? Problem(string path) =>
        path.Length == 0 ? new("请给出要核对的文件夹或 ZIP 文件，如 sitegen verify public", "give the folder or ZIP to check: sitegen verify public")
        : !Path.Exists(path) ? new($"“{VisibleText.Of(path, int.MaxValue)}”不存在", $"\"{VisibleText.Of(path, int.MaxValue)}\" does not exist")
        : !CopyVerifier.CanVerify(path) ? new($"“{VisibleText.Of(path, int.MaxValue)}”不是文件夹或普通文件", $"\"{VisibleText.Of(path, int.MaxValue)}\" is neither a folder nor a plain file")
        : null;

    private static LocalizedText More(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"另有 {count} 项，未逐一列出。"),
        string.Create(CultureInfo.InvariantCulture, $"And {count} more, not listed."));

    private static LocalizedText Closing(CopyReport report, DiagnosticTally tally)
    {
        var size = (report.Bytes / 1_000_000m).ToString("0.0", CultureInfo.InvariantCulture);
        var what = report.Kind switch
        {
            CopyKind.Bag => new LocalizedText(" BagIt 包", "bag"),
            CopyKind.UpdatePack => new LocalizedText("更新包", "update pack"),
            CopyKind.Site => new LocalizedText("网站", "site"),
            _ => new LocalizedText("副本", "copy"),
        };
        var found = tally is { Errors: 0, Warnings: 0 } ? new LocalizedText("完整无误", "whole and unchanged") : DiagnosticTextWriter.Found(tally);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"核对了{what.Chinese}的 {report.Files} 个文件（{size} MB）、{report.Pages} 个页面、{report.Links} 个链接：{found.Chinese}。"),
            string.Create(CultureInfo.InvariantCulture, $"Checked the {what.English}'s {report.Files} files ({size} MB), {report.Pages} pages and {report.Links} links: {found.English}."));
    }
}
