using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Publishing;

/// <summary>Says what kept the site from being written, and what to do about it (SG60xx); the published site is as it was.</summary>
public static class OutputDiagnostics
{
    /// <summary>By <see cref="OutputProblem"/>: SG6001 for the first and so on.</summary>
    private static readonly (DiagnosticCode Code, LocalizedText? Hint)[] ByProblem =
    [
        (Code("SG6001", "输出文件夹的上级文件夹不存在", "the folder that should hold the output does not exist"), new("请先创建上级文件夹，或用 --output 另指定位置", "create the parent folder, or choose another place with --output")),
        (Code("SG6002", "输出位置上是一个文件", "a file stands where the output folder should be"), new("请移走该文件，或用 --output 另指定位置", "move the file away, or choose another place with --output")),
        (Code("SG6003", "输出文件夹是符号链接", "the output folder is a symbolic link"), new("请用 --output 指定它指向的实际文件夹", "give the folder it points to with --output")),
        (Code("SG6004", "输出文件夹是挂载点", "the output folder is a mount point"), new("请用 --output 指定挂载点下的一个子文件夹", "give a folder below the mount point with --output")),
        (Code("SG6005", "没有写入输出文件夹的权限", "the output may not be written"), new("请检查该文件夹及其上级文件夹的所有者和权限", "check the owner and permissions of the folder and its parent")),
        (Code("SG6006", "输出位置是只读的", "the output is on a read-only file system"), new("请用 --output 另指定可写的位置", "choose a writable place with --output")),
        (Code("SG6007", "磁盘空间不足", "the disk is full"), new("网站以新旧两份保存，磁盘需容得下两份；请清理后重试", "the site is kept twice, so there must be room for two copies; make room and try again")),
        (Code("SG6008", "路径过长", "a path is too long"), new("请缩短机关目录名、附件名，或把输出放到较浅的位置", "shorten folder or attachment names, or put the output in a shallower place")),
        (Code("SG6009", "另一次生成正在使用该输出文件夹", "another build holds the output folder"), new("请等它结束后重试", "wait for it to finish and try again")),
        (Code("SG6010", "输出文件夹中有不是SiteGen写的同名文件", "files SiteGen did not write stand where it must write"), new("请移走这些文件，或用 --output 另指定位置", "move these files away, or choose another place with --output")),
        (Code("SG6011", "写入输出文件夹失败", "writing the output failed"), null),
        (Code("SG6012", "输出文件夹中有名称不是 UTF-8 编码的文件或文件夹", "files or folders in the output have names that are not UTF-8"), new("不是 SiteGen 写的，带不进新的网站；请改名或移走后重新生成", "SiteGen did not write them and cannot carry them to the new site: rename or move them, and build again")),
    ];

    private static readonly DiagnosticCode SourceChanged = Code("SG6101", "内容文件在生成期间无法读取", "a file of the content could not be copied during the build");

    /// <summary>Every code of this class, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => [.. ByProblem.Select(entry => entry.Code), SourceChanged];

    public static Diagnostic Of(OutputException failure)
    {
        var (code, hint) = ByProblem[(int)failure.Problem];
        var detail = failure switch
        {
            { Conflicts.Count: > 0 } => "：" + string.Join("、", failure.Conflicts.Take(5).Select(path => VisibleText.Of(path))) + (failure.Conflicts.Count > 5 ? " 等" : ""),
            { Problem: OutputProblem.Failed, InnerException: { } inner } => "：" + VisibleText.Of(inner.Message),
            _ => "",
        };
        return Describe(code, failure.Path, detail, hint);
    }

    public static Diagnostic Of(SourceFileException failure) => Describe(
        SourceChanged,
        failure.Path,
        "",
        new("文件可能在生成期间被修改、移走、替换为符号链接或失去读取权限；请检查后重新生成", "it may have been changed, moved, replaced by a symbolic link or lost its read permission meanwhile; check it and build again"));

    private static Diagnostic Describe(DiagnosticCode code, string path, string detail, LocalizedText? hint) => new()
    {
        Code = code,
        Severity = code.DefaultSeverity,
        Path = path,
        Line = 1,
        Column = 1,
        Message = new(code.Meaning.Chinese + detail, code.Meaning.English + detail.Replace("：", ": ", StringComparison.Ordinal).Replace("、", ", ", StringComparison.Ordinal)),
        Hint = hint,
    };

    private static DiagnosticCode Code(string id, string chinese, string english) => new(id, null, Severity.Error, new(chinese, english));
}
