using System.CommandLine;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Site.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Commands.Hooks;

/// <summary><c>sitegen hook install</c>: makes a bare repository publish a branch from now on.</summary>
internal sealed class HookInstallCommand : SiteGenCommand
{
    private readonly Terminal terminal;
    private readonly RepositoryOption repository = new();
    private readonly Option<string> output = new("--output") { HelpName = "DIR", Arity = ArgumentArity.ExactlyOne, Required = true };
    private readonly Option<string?> branch = new("--branch") { HelpName = "NAME", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string?> site = new("--site") { HelpName = "DIR", Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string?> baseUrl = new("--base-url") { HelpName = "URL", Arity = ArgumentArity.ExactlyOne };

    public HookInstallCommand(Terminal terminal)
        : base("install")
    {
        this.terminal = terminal;
        Add(output);
        Add(branch);
        Add(repository);
        Add(site);
        Add(baseUrl);
    }

    public override CommandGuide Guide { get; } = new(
        new("在裸仓库中设置：从此用 git push 发布", "Make a bare repository publish by git push from now on"),
        [
            new(
                "写入 pre-receive 和 post-receive 两个钩子，设置记在仓库自己的 git config 中（sitegen.*）。\n请用接收推送的那个账户运行。可以重复运行，没有给出的选项保持原来的设置；别人写的钩子不会被覆盖。",
                "Writes the hooks pre-receive and post-receive, and the settings into the repository's own git\nconfig (sitegen.*). Run it as the account that receives pushes. It may be run again: options not\ngiven keep what is set. Hooks that others wrote are never overwritten."),
        ],
        [
            new("--output", new("网站写到哪里，即网页服务器对外提供的文件夹", "where the site goes: the folder that the web server serves")),
            new("--branch", new("检查并发布哪个分支（默认：仓库 HEAD 所指的分支）", "the branch to check and publish (default: the one HEAD names)")),
            RepositoryOption.Entry,
            new("--site", new("site.json 在仓库的哪个子文件夹（默认：仓库的根）", "the sub-folder of the repository with site.json (default: its root)")),
            new("--base-url", new("网站的公开网址，代替 site.json 中的 baseUrl", "the site's public address, in place of baseUrl in site.json")),
        ],
        [
            new("sitegen hook install --output /var/www/nb", new("当前文件夹是裸仓库，网站写到 /var/www/nb", "the current folder is the bare repository; the site goes to /var/www/nb")),
            new("sitegen hook install --repository /srv/git/nb.git --output /var/www/nb --branch main", new("仓库在别处，发布 main 分支", "the repository is elsewhere and publishes main")),
        ]);

    public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
    {
        var directory = Path.GetFullPath(result.GetRequiredValue(repository));
        if (RepositoryOption.Problem(directory) is { } missing)
        {
            return Refuse(settings, [missing]);
        }

        var (found, isBare) = BareRepository.Find(directory);
        if (!isBare)
        {
            var shown = VisibleText.Of(found.Directory, int.MaxValue);
            return Refuse(settings, [new($"“{shown}”不是裸仓库；请在服务器上用 git init --bare 新建一个", $"\"{shown}\" is no bare repository; make one on the server with git init --bare")]);
        }

        var installer = new HookInstaller(found, Program(), [EarlyLanguage.Option, settings.Language == MessageLanguage.English ? EarlyLanguage.English : EarlyLanguage.Chinese]);
        var problems = new List<LocalizedText>();
        var wanted = ReadSettings(result, found, problems);
        problems.AddRange(installer.ForeignHooks().Select(hook => Foreign(hook, installer)));
        if (wanted is null || problems.Count > 0)
        {
            return Refuse(settings, problems);
        }

        installer.Install(wanted);
        if (!settings.Quiet)
        {
            WriteNextSteps(found, wanted, settings.Language);
        }

        return ExitCode.Done;
    }

    private PublishSettings? ReadSettings(ParseResult result, BareRepository found, List<LocalizedText> problems)
    {
        var before = PublishSettingsStore.TryRead(found);
        var name = result.GetValue(branch) ?? before?.Branch ?? found.HeadBranch();
        if (name is null)
        {
            problems.Add(new("仓库的 HEAD 不指向任何分支，请用 --branch 指明发布哪个分支", "the repository's HEAD names no branch: say with --branch which one to publish"));
            return null;
        }

        if (BranchName.Short(name) is not { } shortName || !found.IsBranchName(shortName))
        {
            problems.Add(new($"“{VisibleText.Of(name)}”不能用作分支名", $"\"{VisibleText.Of(name)}\" cannot be a branch's name"));
            return null;
        }

        var folder = result.GetValue(site)?.Replace('\\', '/').TrimEnd('/');
        folder = folder is null ? before?.SiteFolder ?? "" : folder == "." ? "" : folder.StartsWith("./", StringComparison.Ordinal) ? folder[2..] : folder;
        if (!PublishSettings.IsSiteFolder(folder))
        {
            problems.Add(new($"选项 --site 的值“{VisibleText.Of(folder)}”无效，应为仓库中的子文件夹，如 archive", $"option --site cannot be \"{VisibleText.Of(folder)}\": give a sub-folder of the repository, such as archive"));
        }

        var address = before?.BaseUrl;
        if (result.GetValue(baseUrl) is { } given && (address = PublicAddress.TryParse(given)) is null)
        {
            problems.Add(new(
                $"选项 --base-url 的值“{VisibleText.Of(given)}”无效，应为 http 或 https 网址，如 https://www.example.gov.cn/xxgk/nb/",
                $"option --base-url cannot be \"{VisibleText.Of(given)}\": give an http or https address, such as https://www.example.gov.cn/xxgk/nb/"));
        }

        var destination = Path.TrimEndingDirectorySeparator(Path.GetFullPath(result.GetRequiredValue(output)));
        if (OutputProblem(destination, found.Directory) is { } problem)
        {
            problems.Add(problem);
        }

        return new PublishSettings(destination, shortName) { SiteFolder = folder, BaseUrl = address };
    }

    // The output is exchanged as a whole: it must neither hold the repository nor lie in it.
    private static LocalizedText? OutputProblem(string destination, string repository)
    {
        var shown = VisibleText.Of(destination, int.MaxValue);
        var (output, own) = (RealPath.OfPlace(destination), RealPath.Of(repository));
        if (RealPath.IsWithin(output, own) || RealPath.IsWithin(own, output))
        {
            return new($"输出文件夹“{shown}”不能在仓库之内，也不能包含仓库；请另选一个，如 /var/www/nb", $"the output folder \"{shown}\" must neither lie in the repository nor hold it: choose another, such as /var/www/nb");
        }

        if (new DirectoryInfo(destination).LinkTarget is not null)
        {
            return new($"输出文件夹“{shown}”是符号链接；请给出它指向的实际文件夹", $"the output folder \"{shown}\" is a symbolic link: give the folder it points to");
        }

        return Directory.Exists(Path.GetDirectoryName(destination))
            ? null
            : new($"输出文件夹“{shown}”的上级文件夹不存在，请先创建，并让接收推送的账户可以写入", $"the folder that should hold \"{shown}\" does not exist: make it first, writable for the account that receives pushes");
    }

    private static LocalizedText Foreign(string hook, HookInstaller installer)
    {
        var shown = VisibleText.Of(hook, int.MaxValue);
        var call = installer.Call(Path.GetFileName(hook));
        return new(
            $"已有别的钩子 {shown}，没有改动；请移走它，或在其中加上一行，把同样的标准输入交给：\n  {call}",
            $"there is another hook {shown}, which was left alone: move it away, or have it hand its standard input on to:\n  {call}");
    }

    private static IReadOnlyList<string> Program()
    {
        var process = Environment.ProcessPath ?? throw new InvalidOperationException("The process has no file.");
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, "exec", Path.Combine(AppContext.BaseDirectory, "sitegen.dll")] : [process];
    }

    private void WriteNextSteps(BareRepository found, PublishSettings wanted, MessageLanguage language)
    {
        var folder = ShellWord.Of(VisibleText.Of(found.Directory, int.MaxValue));
        var place = VisibleText.Of(wanted.Output, int.MaxValue);
        var text = new LocalizedText(
            $"""
            设置完成：推送到 {wanted.Branch} 分支的内容先检查，没有错误才接受，随即发布到 {place}。
            接下来：
              1. 把网页服务器的根目录设为 {place}
              2. 填报人员克隆仓库，修改后提交并推送：git clone <账户>@<服务器>:{folder}
            """,
            $"""
            Done: what is pushed to {wanted.Branch} is checked, accepted without errors only, and published in {place}.
            Next:
              1. have the web server serve {place}
              2. have the clerks clone the repository, commit and push: git clone <account>@<server>:{folder}
            """).In(language);
        terminal.Output.Write(text.ReplaceLineEndings("\n") + "\n");
        if (found.TipOf(wanted.Branch) is null && found.HeadBranch() is { } head && head != wanted.Branch && found.TipOf(head) is not null)
        {
            terminal.Output.WriteLine(new LocalizedText(
                $"请注意：仓库中还没有 {wanted.Branch} 分支；现有的 {head} 分支不检查，也不发布。",
                $"Note: the repository has no branch {wanted.Branch} yet; its branch {head} is neither checked nor published.").In(language));
        }

        if (found.TipOf(wanted.Branch) is not null)
        {
            terminal.Output.WriteLine(new LocalizedText(
                $"仓库中已有内容，现在就发布：sitegen hook post-receive --repository {folder} < /dev/null",
                $"The repository has content already; to publish it now: sitegen hook post-receive --repository {folder} < /dev/null").In(language));
        }
    }

    private int Refuse(GlobalSettings settings, IReadOnlyList<LocalizedText> problems) => new UsageErrorWriter(terminal, settings.Language).Write(this, problems);
}
