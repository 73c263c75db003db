using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Site.Building;
using SiteGen.Terminals;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: checks the reports and, where nothing is wrong with them, publishes the site.</summary>
internal sealed class BuildCommand : SiteGenCommand
{
    private const string DefaultOutput = "public";

    private readonly Terminal terminal;
    private readonly SiteOption site = new();
    private readonly Option<string?> output = new("--output") { HelpName = "DIR", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string?> baseUrl = new("--base-url") { HelpName = "URL", Arity = ArgumentArity.ExactlyOne };

    private readonly Option<bool> sync = new("--sync");

    // What the search costs a build is measured by leaving it out (tests/SiteGen.Benchmarks); a site without it is of no use to readers.
    private readonly Option<bool> withoutSearch = new("--without-search") { Hidden = true };

    /// <param name="terminal">Where the run writes.</param>
    public BuildCommand(Terminal terminal)
        : base("build")
    {
        this.terminal = terminal;
        Add(site);
        Add(output);
        Add(baseUrl);
        Add(sync);
        Add(withoutSearch);
    }

    public override CommandGuide Guide { get; } = new(
        new("检查年度报告并生成网站", "Check the reports and make the site"),
        [
            new(
                "先像 sitegen check 那样检查全部报告。没有错误时，在旁边生成完整的网站，再一次性换上；\n有错误时什么也不发布，原有的网站保持不变。",
                "Checks every report as sitegen check does. Without errors the site is made beside the old\none and put in its place in one step; with errors nothing is published and the old site stays."),
            new(
                "输出文件夹中上一次生成、这一次不再有的文件会被删去，不是 SiteGen 写的文件会保留。",
                "Files of an earlier build that are no longer part of the site go; files that SiteGen did not\nwrite stay."),
        ],
        [
            SiteOption.Entry,
            new("--output", new("网站写到哪里（默认：站点文件夹下的 public）", "where the site goes (default: public in the site's folder)")),
            new("--base-url", new("网站的公开网址，代替 site.json 中的 baseUrl", "the site's public address, in place of baseUrl in site.json")),
            new("--sync", new("等全部文件写入磁盘后再换上，断电也不会损坏网站", "put the site in place once it is all on the disk, safe even from a power cut")),
        ],
        [
            new("sitegen build", new("生成当前文件夹中的站点，写到 ./public", "make the site in the current folder, in ./public")),
            new("sitegen build --site archive --output /var/www/nb", new("站点和输出各在别处", "the site and its output elsewhere")),
            new("sitegen build --base-url https://www.example.gov.cn/xxgk/nb/", new("为另一个公开网址生成", "make it for another public address")),
        ]);

    public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
    {
        var directory = Path.GetFullPath(result.GetRequiredValue(site));
        var (address, addressProblem) = ReadBaseUrl(result.GetValue(baseUrl));
        var destination = Path.TrimEndingDirectorySeparator(result.GetValue(output) is { } given ? Path.GetFullPath(given) : Path.Combine(directory, DefaultOutput));
        List<LocalizedText> problems = [.. new[] { SiteOption.Problem(directory), OutputProblem(directory, destination), addressProblem }.OfType<LocalizedText>()];
        if (problems.Count > 0)
        {
            return new UsageErrorWriter(terminal, settings.Language).Write(this, problems);
        }

        var watch = Stopwatch.StartNew();
        BuildOutcome outcome;
        using (var progress = new ProgressLine(terminal, !settings.Quiet, new LocalizedText("生成", "Building").In(settings.Language)))
        {
            outcome = SiteBuilder.Build(
                new BuildRequest(directory, destination) { BaseUrl = address, Durable = result.GetValue(sync), WithoutSearch = result.GetValue(withoutSearch), Version = ProductVersion.Text, Progress = progress.Report },
                cancellation);
        }

        var diagnostics = DiagnosticList.Ordered(outcome.Diagnostics);
        new FindingsOutput(terminal, settings).WriteText(DiagnosticTally.Of(outcome.Reports, outcome.RelationsChecked, diagnostics), diagnostics);
        var exitCode = ExitCode.Of(diagnostics);
        if (!settings.Quiet)
        {
            terminal.Output.WriteLine((outcome.Published ? Published(outcome, destination, watch.Elapsed) : NotPublished(exitCode)).In(settings.Language));
            if (outcome.OutdatedSignatures.Count > 0)
            {
                terminal.Output.WriteLine(SignAgain(outcome.OutdatedSignatures).In(settings.Language));
            }
        }

        return exitCode;
    }

    // The output is exchanged as a whole: it must neither hold the site's sources nor lie among the content.
    private static LocalizedText? OutputProblem(string directory, string destination)
    {
        var (own, output) = (RealPath.Of(directory), RealPath.OfPlace(destination));
        return RealPath.IsWithin(own, output) || RealPath.IsWithin(output, Path.Combine(own, ArchiveFinder.ContentFolderName))
            ? new LocalizedText(
                $"输出文件夹“{VisibleText.Of(destination, int.MaxValue)}”不能是站点文件夹、包含站点文件夹，也不能在 content 之内；请另选一个，如 public",
                $"the output folder \"{VisibleText.Of(destination, int.MaxValue)}\" must not be or hold the site's folder, nor lie in its content: choose another, such as public")
            : null;
    }

    private static (Uri? Address, LocalizedText? Problem) ReadBaseUrl(string? given)
    {
        if (given is null)
        {
            return (null, null);
        }

        return PublicAddress.TryParse(given) is { } address
            ? (address, null)
            : (null, new LocalizedText(
                $"选项 --base-url 的值“{VisibleText.Of(given)}”无效，应为 http 或 https 网址，如 https://www.example.gov.cn/xxgk/nb/",
                $"option --base-url cannot be \"{VisibleText.Of(given)}\": give an http or https address, such as https://www.example.gov.cn/xxgk/nb/"));
    }

    private static LocalizedText Published(BuildOutcome outcome, string destination, TimeSpan elapsed)
    {
        var size = (outcome.Bytes / 1_000_000m).ToString("0.0", CultureInfo.InvariantCulture);
        var seconds = elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var folder = VisibleText.Of(destination, int.MaxValue);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"网站已生成：{folder}（{outcome.Files} 个文件，{size} MB，用时 {seconds} 秒）"),
            string.Create(CultureInfo.InvariantCulture, $"The site is in {folder} ({outcome.Files} files, {size} MB, {seconds} s)"));
    }

    private static LocalizedText SignAgain(IReadOnlyList<string> signatures) => new(
        $"网站内容已变动，原有的签名文件 {string.Join('、', signatures)} 不再相符，没有保留；请重新签名。",
        $"The site has changed: {string.Join(", ", signatures)} no longer fits it and was not kept. Sign the site again.");

    private static LocalizedText NotPublished(int exitCode) => exitCode == ExitCode.InputOutput
        ? new("没有发布：网站写不进去，原有的网站保持不变。", "Nothing was published: the site could not be written. The old site is as it was.")
        : new("没有发布：请先改正以上错误，原有的网站保持不变。", "Nothing was published: correct the errors above. The old site is as it was.");
}
