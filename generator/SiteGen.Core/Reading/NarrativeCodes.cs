using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>The findings in report.md and its front matter (SG100x to SG103x). A number, once given, keeps its meaning.</summary>
public static class NarrativeCodes
{
    public static readonly DiagnosticCode Missing = Error("SG1001", "缺少 report.md", "report.md is missing");
    public static readonly DiagnosticCode Unreadable = Error("SG1002", "report.md 不是 UTF-8 文本", "report.md is not UTF-8 text");
    public static readonly DiagnosticCode NoFrontMatter = Error("SG1003", "缺少文首信息", "There is no front matter");
    public static readonly DiagnosticCode OpenFrontMatter = Error("SG1004", "文首信息没有结束", "The front matter is not closed");
    public static readonly DiagnosticCode Syntax = Error("SG1005", "文首信息语法错误", "The front matter is broken");
    public static readonly DiagnosticCode Refused = Error("SG1006", "文首信息用了不支持的写法", "The front matter uses what is not supported");
    public static readonly DiagnosticCode WrongType = Error("SG1007", "值的类型不对", "A value has the wrong type");
    public static readonly DiagnosticCode TooDeep = Error("SG1008", "正文嵌套过深", "The text is nested too deeply");
    public static readonly DiagnosticCode UnknownKey = Error("SG1010", "不认识的键", "A key is unknown");
    public static readonly DiagnosticCode DuplicateKey = Error("SG1011", "重复的键", "A key is given twice");
    public static readonly DiagnosticCode RequiredKey = Error("SG1012", "缺少必填的键", "A required key is missing or empty");
    public static readonly DiagnosticCode Published = Error("SG1013", "日期无效", "A date is invalid");
    public static readonly DiagnosticCode Form = Error("SG1014", "格式版本不存在", "The form is unknown");
    public static readonly DiagnosticCode WaivedRule = Error("SG1020", "豁免的规则不存在", "The waived rule is unknown");
    public static readonly DiagnosticCode WaivedCell = Error("SG1021", "豁免的位置不存在", "The waived place does not exist");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Missing, Unreadable, NoFrontMatter, OpenFrontMatter, Syntax, Refused, WrongType, TooDeep, UnknownKey, DuplicateKey, RequiredKey,
        Published, Form, WaivedRule, WaivedCell,
    ];

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new LocalizedText(chinese, english));
}
