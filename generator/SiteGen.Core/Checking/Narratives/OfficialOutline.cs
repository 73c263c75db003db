using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>
/// The six sections as the official outline names them (国办公开办函〔2021〕30号; 〔2019〕60号 names them alike). The regulation's own
/// list of contents (条例 art. 50) words some of them differently, and reports that keep to it are as right.
/// </summary>
internal static partial class OfficialOutline
{
    public const int Count = 6;

    private static readonly string[] Titles =
    [
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
    ];

    private static readonly string[][] Wordings =
    [
        ["总体情况"],
        ["主动公开政府信息情况", "行政机关主动公开政府信息情况"],
        ["收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况"],
        ["政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
        ["存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"],
        ["其他需要报告的事项"],
    ];

    private static readonly FrozenSet<string>[] FoldedWordings =
        [.. Wordings.Select(wordings => wordings.SelectMany(Spellings).ToFrozenSet(StringComparer.Ordinal))];

    /// <summary>Whether a heading has the form's or the regulation's words; number, punctuation and white space make no difference.</summary>
    /// <param name="number">1 to 6.</param>
    /// <param name="heading">The heading as written.</param>
    public static bool IsWordedAsPrescribed(int number, string heading) =>
        FoldedWordings[number - 1].Contains(LabelText.FoldWithoutNumber(PartMark().Replace(heading, "")))
        || FoldedWordings[number - 1].Contains(LabelText.Fold(heading)[1..]);

    /// <param name="number">1 to 6.</param>
    /// <returns>The heading with its number.</returns>
    public static string Title(int number) => Titles[number - 1];

    [GeneratedRegex(@"^\s*第[一二三四五六]部分")]
    private static partial Regex PartMark();

    private static IEnumerable<string> Spellings(string wording)
    {
        var folded = LabelText.Fold(wording);
        return folded.EndsWith("情况", StringComparison.Ordinal) && folded.Length > "总体情况".Length ? [folded, folded[..^2] + "的情况"] : [folded];
    }
}
