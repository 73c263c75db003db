using SiteGen.Core.Diagnostics;
using SiteGen.Site.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Running;

/// <summary>The one place where an exception becomes words and an exit code.</summary>
internal sealed class FailureWriter(Terminal terminal, MessageLanguage language)
{
    /// <summary>What to make of words that are not ours before they are shown.</summary>
    public Func<string, string> Reword { get; init; } = words => words;

    /// <returns>The exit code.</returns>
    public int Write(Exception exception, CancellationToken cancellation)
    {
        var causes = exception is AggregateException aggregate ? aggregate.Flatten().InnerExceptions : [exception];
        if (cancellation.IsCancellationRequested && causes.All(cause => cause is OperationCanceledException))
        {
            terminal.Error.WriteLine(new LocalizedText("已中断，没有写出任何结果。", "Interrupted; nothing was written.").In(language));
            return ExitCode.Interrupted;
        }

        // A bug weighs more than a failed disk: it must not hide behind one.
        var bug = causes.FirstOrDefault(cause => cause is not (IOException or UnauthorizedAccessException or GitException) && !(cause is OperationCanceledException && cancellation.IsCancellationRequested));
        if (bug is not null)
        {
            WriteBug(bug);
            return ExitCode.Internal;
        }

        foreach (var cause in causes.Where(cause => cause is not OperationCanceledException).DistinctBy(cause => cause.Message, StringComparer.Ordinal))
        {
            if (cause is GitException git)
            {
                WriteFailure(git.Code, new(Reword(git.Description.Chinese), Reword(git.Description.English)));
                continue;
            }

            WriteFailure(cause is UnauthorizedAccessException ? RunCodes.NotPermitted : RunCodes.ReadOrWriteFailed, Describe(cause));
        }

        return ExitCode.InputOutput;
    }

    private LocalizedText Describe(Exception failure)
    {
        var detail = VisibleText.Of(Reword(failure.Message), int.MaxValue);
        return failure switch
        {
            UnauthorizedAccessException => new($"没有读写权限：{detail}", $"not permitted: {detail}"),
            FileNotFoundException or DirectoryNotFoundException => new($"文件或文件夹不存在：{detail}", $"no such file or folder: {detail}"),
            _ => new($"读写失败：{detail}", $"reading or writing failed: {detail}"),
        };
    }

    private void WriteBug(Exception bug)
    {
        WriteFailure(RunCodes.Bug, new($"SiteGen 内部错误：{bug.GetType().Name}", $"a bug in SiteGen: {bug.GetType().Name}"));
        terminal.Error.WriteLine("  hint: " + new LocalizedText(
            "这不是内容的问题；请将以下信息连同所用的命令报告给 SiteGen 的维护者",
            "the content is not to blame; please report what follows, with the command you ran, to SiteGen's maintainers").In(language));
        terminal.Error.WriteLine($"sitegen {ProductVersion.Text}\n{Reword(bug.ToString())}");
    }

    private void WriteFailure(DiagnosticCode code, LocalizedText message) =>
        terminal.Error.WriteLine($"sitegen: error {code.Id} {message.In(language)}");
}
