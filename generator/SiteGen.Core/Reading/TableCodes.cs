using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>The findings in the CSV tables (SG2xxx); those about single figures belong to the rule <c>count</c>. A number, once given, keeps its meaning.</summary>
public static class TableCodes
{
    public static readonly DiagnosticCode Missing = Error("SG2001", "缺少表格文件", "A table's file is missing");
    public static readonly DiagnosticCode Unreadable = Error("SG2002", "表格文件不是可读的文本", "A table's file is no readable text");
    public static readonly DiagnosticCode Empty = Error("SG2003", "表格文件是空的", "A table's file is empty");
    public static readonly DiagnosticCode Header = Error("SG2010", "表头不符", "The header is wrong");
    public static readonly DiagnosticCode Separator = Error("SG2011", "分隔符不是半角逗号", "The separator is no plain comma");
    public static readonly DiagnosticCode StrayQuote = Error("SG2012", "引号位置不对", "A quotation mark is in the wrong place");
    public static readonly DiagnosticCode TextAfterQuote = Error("SG2013", "结束引号之后还有文字", "Text follows a closing quotation mark");
    public static readonly DiagnosticCode OpenQuote = Error("SG2014", "引号没有闭合", "A quotation mark is not closed");
    public static readonly DiagnosticCode Ragged = Error("SG2015", "列数不符", "A line has too few or too many cells");
    public static readonly DiagnosticCode UnknownRow = Error("SG2020", "表中没有这一行", "A row is unknown");
    public static readonly DiagnosticCode MissingRow = Error("SG2021", "缺少一行", "A row is missing");
    public static readonly DiagnosticCode RepeatedRow = Error("SG2022", "一行重复", "A row is given twice");
    public static readonly DiagnosticCode WrongLabel = Error("SG2023", "行次与项目不符", "A row's label is wrong");
    public static readonly DiagnosticCode OtherForm = Error("SG2024", "表格是另一版格式", "The table is of another form");
    public static readonly DiagnosticCode Text = Count("SG2101", "不是数", "A figure is no number");
    public static readonly DiagnosticCode Negative = Count("SG2102", "不能是负数", "A figure is negative");
    public static readonly DiagnosticCode Fraction = Count("SG2103", "应为整数", "A count is not whole");
    public static readonly DiagnosticCode TooLarge = Count("SG2104", "数值过大", "A figure is too large");
    public static readonly DiagnosticCode Percent = Count("SG2105", "不能是百分数", "A figure is a percentage");
    public static readonly DiagnosticCode ChineseNumeral = Count("SG2106", "应写阿拉伯数字", "A figure is written in Chinese numerals");
    public static readonly DiagnosticCode Grouping = Count("SG2107", "千分位分隔不对", "Thousands are grouped wrongly");
    public static readonly DiagnosticCode Unit = Count("SG2108", "单位不对", "A figure has the wrong unit");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Missing, Unreadable, Empty, Header, Separator, StrayQuote, TextAfterQuote, OpenQuote, Ragged,
        UnknownRow, MissingRow, RepeatedRow, WrongLabel, OtherForm,
        Text, Negative, Fraction, TooLarge, Percent, ChineseNumeral, Grouping, Unit,
    ];

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, null, Severity.Error, new LocalizedText(chinese, english));

    private static DiagnosticCode Count(string id, string chinese, string english) => new(id, "count", Severity.Error, new LocalizedText(chinese, english));
}
