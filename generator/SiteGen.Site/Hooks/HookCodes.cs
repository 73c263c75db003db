using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Hooks;

/// <summary>The findings about what was pushed that only Git shows (SG58xx), and the failures of Git itself (SG68xx).</summary>
public static class HookCodes
{
    public static DiagnosticCode Submodule { get; } = Error("SG5801", "内容中有 Git 子模块", "The content holds a Git submodule");

    public static DiagnosticCode UnfitPath { get; } = Error("SG5802", "提交中的路径无法使用", "A path of the commit cannot be used");

    public static DiagnosticCode LargeFilePointer { get; } = Error("SG5803", "文件由 Git LFS 存放，提交中没有它的内容", "A file is kept by Git LFS and its bytes are not in the commit");

    public static DiagnosticCode GitMissing { get; } = Error("SG6801", "没有 Git 或版本过旧", "Git is missing or too old");

    public static DiagnosticCode GitFailed { get; } = Error("SG6802", "Git 执行失败", "Git failed");

    public static DiagnosticCode WrongSetting { get; } = Error("SG6803", "仓库的发布设置有误", "A publish setting of the repository is wrong");

    /// <summary>Every code of this class, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => [Submodule, UnfitPath, LargeFilePointer, GitMissing, GitFailed, WrongSetting];

    internal static GitException Failed(string command, string words)
    {
        var shown = string.Join("\n  ", words.Split('\n').Select(line => VisibleText.Of(line.Trim(), int.MaxValue)).Where(line => line.Length > 0));

        // Git's own advice is an exception for whoever asks; the account that receives pushes needs none.
        return words.Contains("dubious ownership", StringComparison.Ordinal)
            ? new(
                GitFailed,
                new($"仓库属于另一个账户，Git 不予使用；请用接收推送的那个账户运行。Git 的原话：\n  {shown}", $"the repository belongs to another account and Git will not use it: run this as the account that receives pushes. In Git's words:\n  {shown}"))
            : new(GitFailed, new($"git {command} 执行失败：{shown}", $"git {command} failed: {shown}"));
    }

    internal static GitException Wrong(string key, string value) => new(
        WrongSetting,
        new(
            $"仓库的设置 {key} 为“{VisibleText.Of(value, int.MaxValue)}”，无法使用；请重新运行 sitegen hook install",
            $"the repository's setting {key} is \"{VisibleText.Of(value, int.MaxValue)}\", which cannot be used: run sitegen hook install again"));

    internal static Diagnostic IsSubmodule(string path) => At(
        Submodule,
        path,
        new("这是 Git 子模块，其中的文件不在本仓库里，不予读取", "this is a Git submodule, whose files are not in this repository; it is not read"),
        new("用 git rm --cached 取消子模块，把文件本身提交进来", "remove the submodule with git rm --cached and commit the files themselves"));

    internal static Diagnostic IsUnfit(string path, LocalizedText reason) => At(
        UnfitPath,
        path,
        reason,
        new("改名后重新提交", "rename it and commit again"));

    internal static Diagnostic IsTooLong(string path) => At(
        UnfitPath,
        path,
        new("文件名或路径过长，服务器无法存放", "the name or the path is too long to be stored on the server"),
        new("文件名连同扩展名一般不能超过 255 字节，即 80 个汉字左右；请改短名称或减少文件夹层数，再重新提交", "a name is usually limited to 255 bytes, which is some 80 Chinese characters: shorten it or nest fewer folders, and commit again"));

    internal static Diagnostic IsPointer(string path) => At(
        LargeFilePointer,
        path,
        new("这个文件由 Git LFS 存放，提交中只有它的指针，网站无法提供下载", "Git LFS keeps this file and the commit holds but a pointer to it, so the site could not offer it"),
        new("对该文件停用 LFS（git lfs untrack），重新加入并提交", "stop tracking it with LFS (git lfs untrack), add it again and commit"));

    private static Diagnostic At(DiagnosticCode code, string path, LocalizedText message, LocalizedText hint) =>
        new() { Code = code, Severity = code.DefaultSeverity, Path = path, Line = 1, Column = 1, Message = message, Hint = hint };

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new(chinese, english));
}
