using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>The findings in site.json, agency.json and the site's own forms (SG00xx). A number, once given, keeps its meaning.</summary>
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
    public static readonly DiagnosticCode Colour = Error("SG0026", "颜色的写法无效", "A colour is not written as one");
    public static readonly DiagnosticCode Contrast = Error("SG0027", "强调色与底色对比不足", "The accent colour has too little contrast");
    public static readonly DiagnosticCode Logo = Error("SG0028", "标志图片不存在或类型不对", "The logo does not exist or is no picture");
    public static readonly DiagnosticCode FooterAddress = Error("SG0029", "页脚链接的地址无效", "A link of the footer is no address");
    public static readonly DiagnosticCode FormName = Error("SG0030", "自定格式、表格或规则的编号无效或已被占用", "The id of a form, table or rule is unfit or taken");
    public static readonly DiagnosticCode FormWord = Error("SG0031", "自定格式中的用词无效", "A word in a form is not one of those it may be");
    public static readonly DiagnosticCode FormLine = Error("SG0032", "勾稽关系所指的行、列或表格不存在", "A relation names a row, column or table that does not exist");
    public static readonly DiagnosticCode FormRule = Error("SG0033", "勾稽关系所属的规则不存在", "A relation belongs to a rule that does not exist");
    public static readonly DiagnosticCode FormBase = Error("SG0034", "所补充的格式不存在", "The form to add to does not exist");
    public static readonly DiagnosticCode FormLayout = Error("SG0035", "表格的行列不成立", "The rows and columns make no table");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Missing, Unreadable, Syntax, Comment, TrailingComma, UnknownKey, DuplicateKey, WrongType, RequiredKey,
        BaseUrl, Language, Theme, RuleSeverity, Deadline, Colour, Contrast, Logo, FooterAddress,
        FormName, FormWord, FormLine, FormRule, FormBase, FormLayout,
    ];

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new LocalizedText(chinese, english));
}
