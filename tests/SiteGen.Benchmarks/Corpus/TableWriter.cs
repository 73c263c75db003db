using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Lays a report's figures out as the rows of the three tables, and writes them as the CSVs a clerk fills in.</summary>
internal static class TableWriter
{
    public static IReadOnlyList<string[]> Disclosure(Figures figures) =>
    [
        ["条款", "信息内容", "指标", "数值"],
        .. OfficialForm.DisclosureRows(figures.Year).Select((row, index) => new[] { row.Clause, row.Content, row.Figure, Value(row.Figure, figures.Disclosure[index]) }),
    ];

    public static IReadOnlyList<string[]> Requests(Figures figures) =>
    [
        ["行次", "项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
        Row(["1", "一、本年新收政府信息公开申请数量"], figures.New),
        Row(["2", "二、上年结转政府信息公开申请数量"], figures.Carried),
        .. OfficialForm.ResultRows(figures.Year).Select((row, index) => Row([row.Number, row.Label], figures.Results[index])),
        Row(["3.7", "（七）总计"], figures.Answered),
        Row(["4", "四、结转下年度继续办理"], figures.Open),
    ];

    public static IReadOnlyList<string[]> Review(Figures figures) =>
    [
        ["类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
        .. OfficialForm.ReviewRows.Select((label, index) => Row([label], figures.Review[index])),
    ];

    /// <summary>UTF-8 without a mark, LF; no label has a comma or a quote of the CSV's own.</summary>
    public static void Write(string file, IEnumerable<string[]> rows) =>
        File.WriteAllText(file, string.Concat(rows.Select(row => string.Join(',', row) + "\n")), new UTF8Encoding(false));

    private static string[] Row(string[] heads, int[] figures) => [.. heads, .. figures.Append(figures.Sum()).Select(Text)];

    private static string Value(string figure, int value) => figure switch
    {
        "本年收费金额（单位：万元）" => (value / 100m).ToString("0.00", CultureInfo.InvariantCulture),
        _ => Text(value),
    };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
