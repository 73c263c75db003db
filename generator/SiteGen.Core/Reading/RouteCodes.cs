using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>The findings about folders, file names and addresses (SG50xx). A number, once given, keeps its meaning.</summary>
public static class RouteCodes
{
    public static readonly DiagnosticCode Link = Error("SG5001", "内容中有符号链接", "The content holds a symbolic link");
    public static readonly DiagnosticCode UnfitName = Error("SG5002", "名称不能用作网址或 Windows 文件名", "A name is unfit for addresses or for Windows");
    public static readonly DiagnosticCode SamePath = Error("SG5003", "两个机关的路径相同", "Two agencies have one path");
    public static readonly DiagnosticCode ReservedName = Error("SG5004", "机关占用了网站保留的名称", "An agency has a reserved name");
    public static readonly DiagnosticCode AgencyLikeYear = Error("SG5005", "机关与年度文件夹混淆", "An agency is mistaken for a year");
    public static readonly DiagnosticCode AgencyFileMissing = Error("SG5006", "有年度报告的文件夹缺少 agency.json", "A folder with reports lacks agency.json");
    public static readonly DiagnosticCode EmptyArchive = Error("SG5007", "没有任何机关", "There is no agency");
    public static readonly DiagnosticCode NoContent = Error("SG5008", "缺少 content 文件夹", "There is no content folder");
    public static readonly DiagnosticCode StrayReport = Error("SG5009", "报告不在年度文件夹中", "A report is outside a year's folder");
    public static readonly DiagnosticCode YearOutOfRange = Error("SG5010", "年度不合理", "A year is out of range");
    public static readonly DiagnosticCode SameFile = Error("SG5011", "两个附件的名称只有大小写不同", "Two attachments differ in letter case alone");

    public static readonly DiagnosticCode StaticFile = Error("SG5012", "静态文件与网站自身的文件或目录重名", "A static file stands where the site writes its own");
    public static readonly DiagnosticCode HiddenAgency = new("SG5013", null, Severity.Info, new LocalizedText("以下划线开头的文件夹中的机关不发布", "An agency in a folder that begins with an underscore is not published"));
    public static readonly DiagnosticCode UnknownFile = new("SG5014", null, Severity.Warning, new LocalizedText("年度文件夹中有不认识的文件", "A year's folder holds an unknown file"));

    public static readonly DiagnosticCode ReportMissing = new("SG5015", null, Severity.Warning, new LocalizedText("年度文件夹中没有报告", "A year's folder holds no report"));
    public static readonly DiagnosticCode UnknownBeside = new("SG5016", null, Severity.Warning, new LocalizedText("年度文件夹之外有不认识的文件", "An unknown file lies outside the years' folders"));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Link, UnfitName, SamePath, ReservedName, AgencyLikeYear, AgencyFileMissing, EmptyArchive, NoContent, StrayReport, YearOutOfRange, SameFile,
        StaticFile, HiddenAgency, UnknownFile, ReportMissing, UnknownBeside,
    ];

    internal static Diagnostic LinkedFile(string path) => At(
        path,
        Link,
        new("这是符号链接，不予读取", "this is a symbolic link and is not read"),
        new("用实际的文件或文件夹代替链接", "put the file or folder itself in its place"));

    internal static Diagnostic Unfit(string path, string name, LocalizedText reason) => At(
        path,
        UnfitName,
        new($"名称“{VisibleText.Of(name)}”{reason.Chinese}", $"the name \"{VisibleText.Of(name)}\" {reason.English}"),
        new("改用字母、数字、汉字、连字符组成的名称", "rename it with letters, digits and hyphens"));

    internal static Diagnostic TwoAgencies(string path, string otherPath) => At(
        path,
        SamePath,
        new($"与机关“{VisibleText.Of(otherPath)}”的路径相同（不分大小写）", $"this agency's path is that of \"{VisibleText.Of(otherPath)}\" (letter case aside)"),
        new("给其中一个文件夹改名", "rename one of the folders"));

    internal static Diagnostic Reserved(string path, string name) => At(
        path,
        ReservedName,
        new($"“{VisibleText.Of(name)}”是网站自用的名称，机关不能使用", $"the site itself uses the name \"{VisibleText.Of(name)}\"; no agency can have it"),
        new($"给文件夹改名，如“{VisibleText.Of(name)}-1”", $"rename the folder, such as \"{VisibleText.Of(name)}-1\""));

    internal static Diagnostic RootAgency() => At(
        "content/agency.json",
        ReservedName,
        new("content 文件夹本身不能是机关，它的地址是网站首页", "the content folder itself cannot be an agency: its address is the site's home page"),
        new("为机关新建一个文件夹，把 agency.json 和各年度文件夹移进去", "make a folder for the agency and move agency.json and the years into it"));

    internal static Diagnostic LikeYear(string path, string name) => At(
        path,
        AgencyLikeYear,
        new($"机关的文件夹名“{VisibleText.Of(name)}”与年度混淆", $"the agency's folder \"{VisibleText.Of(name)}\" looks like a year"),
        new("给机关文件夹改名；若它是年度文件夹，删去其中的 agency.json", "rename the folder, or delete agency.json if it is a year's folder"));

    internal static Diagnostic InsideYear(string path, string year) => At(
        path,
        AgencyLikeYear,
        new($"机关放在了年度文件夹“{year}”之内", $"the agency lies inside the year's folder \"{year}\""),
        new("把机关文件夹移到年度文件夹之外", "move the agency's folder out of the year's folder"));

    internal static Diagnostic WithoutAgencyFile(string folder) => At(
        folder.Length == 0 ? "content/agency.json" : $"content/{folder}/agency.json",
        AgencyFileMissing,
        new($"文件夹“{VisibleText.Of(folder.Length == 0 ? "content" : folder)}”中有年度报告，但缺少 agency.json", $"the folder \"{VisibleText.Of(folder.Length == 0 ? "content" : folder)}\" has reports but no agency.json"),
        folder.Length == 0
            ? new("为机关新建一个文件夹，把各年度文件夹移进去，并加上 agency.json", "make a folder for the agency, move the years into it and add agency.json")
            : new("新建 agency.json，至少写明 name，如 { \"name\": \"祁东县民政局\" }", "make it; it must give the name, as in { \"name\": \"…\" }"));

    internal static Diagnostic Empty() => At(
        "content",
        EmptyArchive,
        new("没有任何机关", "there is no agency"),
        new("在 content 下为每个机关建一个文件夹，放入 agency.json", "make a folder below content for each agency and put an agency.json in it"));

    internal static Diagnostic WithoutContent() => At(
        "content",
        NoContent,
        new("缺少 content 文件夹", "there is no content folder"),
        new("新建 content 文件夹；在命令行上也可用 --site 指明别的站点文件夹", "make the folder content; on the command line --site names another site's folder"));

    internal static Diagnostic Stray(string path, string folder) => At(
        path,
        StrayReport,
        new($"报告文件所在的文件夹“{VisibleText.Of(folder)}”不是四位数字的年度", $"the folder \"{VisibleText.Of(folder)}\" of this report file is no four-digit year"),
        new("把文件夹改名为四位数字的年度，如 2024", "rename the folder to a four-digit year, such as 2024"));

    internal static Diagnostic OutOfRange(string path, int year) => At(
        path,
        YearOutOfRange,
        new($"{year} 不是合理的报告年度", $"{year} is no plausible reporting year"),
        new($"报告年度应在 {ContentNames.FirstYear} 至 {ContentNames.LastYear} 之间", $"a reporting year lies between {ContentNames.FirstYear} and {ContentNames.LastYear}"));

    internal static Diagnostic SameAttachment(string path, string other) => At(
        path,
        SameFile,
        new($"与附件“{VisibleText.Of(other)}”只有大小写不同", $"this attachment differs from \"{VisibleText.Of(other)}\" in letter case alone"),
        new("给其中一个改名", "rename one of them"));

    /// <param name="file">Relative to content/_static.</param>
    /// <param name="name">The file or folder at the site's root that it collides with.</param>
    internal static Diagnostic StaticFileTaken(string file, string name) => At(
        "content/_static/" + file,
        StaticFile,
        new($"静态文件“{VisibleText.Of(file)}”占用了网站自用的名称“{VisibleText.Of(name)}”（不分大小写）", $"the static file \"{VisibleText.Of(file)}\" takes the name \"{VisibleText.Of(name)}\", which the site itself uses (letter case aside)"),
        new("请改名或移走此文件", "rename the file or move it away"));

    internal static Diagnostic Hidden(string path, string name) => At(
        path,
        HiddenAgency,
        new($"文件夹“{VisibleText.Of(name)}”的名称以下划线开头，其中的机关不会发布", $"the folder \"{VisibleText.Of(name)}\" begins with an underscore, so the agency in it is not published"),
        new("要发布的，请给文件夹改名", "rename the folder to publish it"));

    internal static Diagnostic Unknown(string path, string name, string? nearest) => At(
        path,
        UnknownFile,
        new($"不认识“{VisibleText.Of(name)}”，不会发布", $"\"{VisibleText.Of(name)}\" is not known here and is not published"),
        nearest is null
            ? new("附件请放入 files 文件夹", "attachments belong in the folder files")
            : new($"是否想写 {nearest}？附件请放入 files 文件夹", $"did you mean {nearest}? Attachments belong in the folder files"));

    internal static Diagnostic WithoutReport(string path, string year, IReadOnlyList<string> tables) => At(
        path,
        ReportMissing,
        new($"年度文件夹“{year}”中没有 report.md，也没有 CSV 表格，其中的文件不会发布", $"the year's folder \"{year}\" holds neither report.md nor a table, so nothing in it is published"),
        new($"正文写成 report.md，表格另存为 CSV：{string.Join("、", tables)}", $"write the text as report.md and save the tables as CSV: {string.Join(", ", tables)}"));

    internal static Diagnostic UnknownBesideAgency(string path, string name, string? nearest) => At(
        path,
        UnknownBeside,
        new($"不认识“{VisibleText.Of(name)}”，不会发布", $"\"{VisibleText.Of(name)}\" is not known here and is not published"),
        nearest is null
            ? new("附件请放入年度文件夹的 files 文件夹；不发布的说明可命名为 README", "attachments belong in the folder files of a year; notes that are not to be published may be called README")
            : new($"是否想写 {nearest}？", $"did you mean {nearest}?"));

    private static Diagnostic At(string path, DiagnosticCode code, LocalizedText message, LocalizedText hint) => new()
    {
        Code = code,
        Severity = code.DefaultSeverity,
        Path = path,
        Line = 1,
        Column = 1,
        Message = message,
        Hint = hint,
    };

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new LocalizedText(chinese, english));
}
