using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>The findings in site.json and agency.json (SG00xx). A number, once given, keeps its meaning.</summary>
public static class ConfigurationCodes
{
    public static readonly DiagnosticCode Missing = Error("SG0001", "缺少配置文件", "A configuration file is missing");
    public static readonly DiagnosticCode Unreadable = Error("SG0002", "配置文件不是 UTF-8 文本", "A configuration file is not UTF-8 text");
    public static readonly DiagnosticCode Syntax = Error("SG0003", "JSON 语法错误", "The JSON is broken");
    public static readonly DiagnosticCode Comment = Error("SG0004", "JSON 中有注释", "The JSON contains a comment");
    public static readonly DiagnosticCode TrailingComma = Error("SG0005", "JSON 中有多余的逗号", "The JSON has a comma too many");
    public static readonly DiagnosticCode UnknownKey = Error("SG0010", "不认识的键", "A key is unknown");
    public static readonly DiagnosticCode DuplicateKey = Error("SG0011", "重复的键", "A key is given twice");
    public static readonly DiagnosticCode WrongType = Error("SG0012", "值的类型不对", "A value has the wrong type");
    public static readonly DiagnosticCode RequiredKey = Error("SG0013", "缺少必填的键", "A required key is missing or empty");
    public static readonly DiagnosticCode BaseUrl = Error("SG0020", "网站地址无效", "baseUrl is no absolute http(s) address");
    public static readonly DiagnosticCode Language = Error("SG0021", "界面语言无效", "The language is unknown");
    public static readonly DiagnosticCode Theme = Error("SG0022", "主题不存在", "The theme is unknown");
    public static readonly DiagnosticCode RuleSeverity = Error("SG0024", "规则的级别无效", "A rule's severity is unknown");
    public static readonly DiagnosticCode Deadline = Error("SG0025", "期限无效", "A deadline is no month and day");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Missing, Unreadable, Syntax, Comment, TrailingComma, UnknownKey, DuplicateKey, WrongType, RequiredKey,
        BaseUrl, Language, Theme, RuleSeverity, Deadline,
    ];

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new LocalizedText(chinese, english));
}
