using System.CommandLine;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Site.Mirroring;
using SiteGen.Terminals;

namespace SiteGen.Commands;

/// <summary><c>sitegen mirror</c>: an offline copy of a published site, or what changed since an older copy.</summary>
internal sealed class MirrorCommand : SiteGenCommand
{
    private const string Zip = "zip";
    private const string BagIt = "bagit";

    private readonly Terminal terminal;
    private readonly Argument<string?> folder = new("DIR") { Arity = ArgumentArity.ZeroOrOne };
    private readonly ChoiceOption format = new("--format", Zip, BagIt) { HelpName = "FORMAT" };
    private readonly Option<string?> since = new("--since") { HelpName = "MANIFEST", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string?> output = new("-o", "--output") { HelpName = "FILE", Arity = ArgumentArity.ExactlyOne };

    public MirrorCommand(Terminal terminal)
        : base("mirror")
    {
        this.terminal = terminal;
        Add(folder);
        Add(format);
        Add(since);
        Add(output);
    }

    public override CommandGuide Guide { get; } = new(
        new("把已生成的网站打包成离线副本或更新包", "Pack a finished site as an offline copy or an update pack"),
        [
            new(
                "打包 SHA256SUMS 所列的全部文件，以及 SHA256SUMS 和它的签名。每个文件都先与校验值核对，\n有一个不符就不打包。同一个网站每次打出的包逐字节相同，可用 sitegen verify 核对。",
                "Packs what SHA256SUMS lists, with SHA256SUMS itself and its signatures. Each file is held to its\nhash, and one that differs stops the mirror. The same site always gives the same bytes, which\nsitegen verify can check."),
            new(
                "bagit 是档案馆接收用的 BagIt 包（RFC 8493）；名称以 .zip 结尾时打成一个文件，否则写成文件夹。",
                "bagit is a bag (RFC 8493) for archives to take in: one file where the name ends in .zip, else a\nfolder."),
            new(
                "更新包只含旧副本所没有的文件；解压后其中的 README.txt 说明怎样用通用命令把旧副本更新为新的。",
                "An update pack holds only what the older copy lacks; the README.txt in it tells how to apply it\nwith standard commands."),
        ],
        [
            new("DIR", new("已生成的网站文件夹，内有 SHA256SUMS", "the finished site's folder, with SHA256SUMS")),
            new("--format", new("zip（默认）或 bagit", "zip (default) or bagit")),
            new("--since", new("旧副本的 SHA256SUMS；只打包此后的变化（限 zip）", "an older copy's SHA256SUMS: pack only what changed since (zip alone)")),
            new("-o", new("写到哪个文件，如 site.zip（也可写作 --output）", "the file to write, such as site.zip (also --output)")),
        ],
        [
            new("sitegen mirror public -o site.zip", new("把 public 中的网站打包成 ZIP", "pack the site in public as a ZIP")),
            new("sitegen mirror public --format bagit -o bag.zip", new("打包成 BagIt 包，交档案馆保存", "pack it as a BagIt bag for an archive")),
            new("sitegen mirror public --since old/SHA256SUMS -o update.zip", new("只打包旧副本 old 所缺的内容", "pack only what the older copy in old lacks")),
        ]);

    public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
    {
        var request = new MirrorRequest(
            Full(result.GetValue(folder)),
            Full(result.GetValue(output)),
            string.Equals(result.GetRequiredValue(format), BagIt, StringComparison.OrdinalIgnoreCase) ? MirrorFormat.Bag : MirrorFormat.Zip)
        {
            Since = result.GetValue(since) is { } older ? Full(older) : null,
        };
        if (Problems(request) is { Count: > 0 } problems)
        {
            return new UsageErrorWriter(terminal, settings.Language).Write(this, problems);
        }

        MirrorOutcome outcome;
        using (var progress = new ProgressLine(terminal, !settings.Quiet, new LocalizedText("打包", "Packing").In(settings.Language)))
        {
            outcome = SiteMirror.Write(request with { Progress = progress.Report }, cancellation);
        }

        new FindingsOutput(terminal, settings).WriteFindings(outcome.Diagnostics);
        if (!settings.Quiet)
        {
            terminal.Output.WriteLine((outcome.Written ? Written(request, outcome) : NotWritten(request, outcome)).In(settings.Language));
        }

        return outcome.Written ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private static LocalizedText NotWritten(MirrorRequest request, MirrorOutcome outcome) => outcome.Diagnostics.Any(finding => finding.Path == request.Since)
        ? new(
            "没有打包：--since 所给的不是一份完整的 SHA256SUMS。请给出旧副本中的 SHA256SUMS 文件。",
            "Nothing was packed: what --since names is no whole SHA256SUMS. Give the one of the older copy.")
        : new(
            "没有打包：网站与 SHA256SUMS 不符。如果打包时网站正在重新生成，请重新运行。",
            "Nothing was packed: the site is not what SHA256SUMS says. If it was being built anew meanwhile, run this again.");

    private static List<LocalizedText> Problems(MirrorRequest request)
    {
        var site = VisibleText.Of(request.Site, int.MaxValue);
        var output = VisibleText.Of(request.Output, int.MaxValue);
        return [.. new (bool Is, LocalizedText Text)[]
        {
            (request.Site.Length == 0, new("请给出网站文件夹，如 sitegen mirror public -o site.zip", "give the site's folder: sitegen mirror public -o site.zip")),
            (request.Site.Length > 0 && !Directory.Exists(request.Site), new($"网站文件夹“{site}”不存在", $"the site folder \"{site}\" does not exist")),
            (request.Output.Length == 0, new("请用 -o 给出要写的文件，如 -o site.zip", "give the file to write with -o, such as -o site.zip")),
            (request.Output.Length > 0 && Path.GetDirectoryName(request.Output) is not { } parent, new($"不能写到“{output}”", $"\"{output}\" cannot be written")),
            (request.Output.Length > 0 && request.Site.Length > 0 && RealPath.IsWithin(RealPath.OfPlace(request.Output), RealPath.Of(request.Site)), new("-o 不能在网站文件夹之内", "-o must not lie in the site's folder")),
            (request.Output.Length > 0 && Directory.Exists(request.Output), new($"“{output}”是已有的文件夹；请另取一个名称", $"\"{output}\" is a folder: choose another name")),
            (request.Output.Length > 0 && SiteMirror.IsFolder(request) && File.Exists(request.Output), new($"“{output}”是已有的文件；请另取一个名称", $"\"{output}\" is a file: choose another name")),
            (request.Since is not null && request.Format == MirrorFormat.Bag, new("BagIt 包总是完整的，不能与 --since 同用；更新包请用 --format zip", "a bag is always whole and takes no --since: for an update pack use --format zip")),
            (request.Since is { } since && !File.Exists(since), new($"--since 所指的文件“{VisibleText.Of(request.Since ?? "", int.MaxValue)}”不存在", $"the file \"{VisibleText.Of(request.Since ?? "", int.MaxValue)}\" of --since does not exist")),
        }.Where(problem => problem.Is).Select(problem => problem.Text)];
    }

    private static string Full(string? path) => path is { Length: > 0 } ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) : "";

    private static LocalizedText Written(MirrorRequest request, MirrorOutcome outcome)
    {
        var target = VisibleText.Of(request.Output, int.MaxValue);
        var size = (outcome.Bytes / 1_000_000m).ToString("0.0", CultureInfo.InvariantCulture);
        return request.Since is null
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"已打包：{target}（{outcome.Files} 个文件，解压后 {size} MB）"),
                string.Create(CultureInfo.InvariantCulture, $"Packed {target} ({outcome.Files} files, {size} MB unpacked)"))
            : new(
                string.Create(CultureInfo.InvariantCulture, $"更新包已打好：{target}（新增和改动 {outcome.Files} 个文件，删除 {outcome.Removed} 个，解压后 {size} MB）"),
                string.Create(CultureInfo.InvariantCulture, $"The update pack is {target} ({outcome.Files} files new or changed, {outcome.Removed} removed, {size} MB unpacked)"));
    }
}
