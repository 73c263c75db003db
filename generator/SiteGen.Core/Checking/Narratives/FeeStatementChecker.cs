using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>
/// Looks for a statement on the information-processing fee: section six says how many notices were issued, the amount, and what was
/// collected (国办函〔2020〕109号, in force from 1 January 2021; so reports on 2021 and later). Any word on fees in section six is
/// taken for one, and a sentence elsewhere that says whether the fee was charged; figures and wording are not judged here.
/// </summary>
internal static partial class FeeStatementChecker
{
    private const int FirstYear = 2021;
    private const int Section = 6;

    public static IEnumerable<Diagnostic> Check(Report report)
    {
        if (report.Year < FirstYear || report.Narrative.Section(Section) is not { } section)
        {
            yield break;
        }

        var own = Plain(SectionText.Of(section.Blocks));
        if (section.Blocks.Any(HoldsPicture) || own.Any(text => AnyFee().IsMatch(OtherFee().Replace(text, ""))))
        {
            yield break;
        }

        var all = report.Narrative.Introduction.Concat(report.Narrative.Sections.SelectMany(other => other.Blocks)).Concat(report.Narrative.Footnotes is { } notes ? [notes] : []);
        if (!Plain(SectionText.Of(all)).SelectMany(text => SentenceEnd().Split(text)).Any(IsStatement))
        {
            yield return Describe(report, section);
        }
    }

    // What a picture says is not known.
    private static bool HoldsPicture(Block block) => block switch
    {
        LeafBlock { Inline: { } inline } => inline.Descendants<LinkInline>().Any(link => link.IsImage),
        ContainerBlock container => container.Any(HoldsPicture),
        _ => false,
    };

    // The name of a document says nothing of what was charged; an applicant who did not pay is an outcome, not a statement.
    private static bool IsStatement(string sentence)
    {
        var words = DocumentName().Replace(sentence, "");
        return Fee().IsMatch(words) && Charged().IsMatch(words) && !Overdue().IsMatch(words);
    }

    private static List<string> Plain(IEnumerable<string> texts) => [.. texts.Select(text => Space().Replace(text, ""))];

    [GeneratedRegex("处理费|收费|费用|免费|缴费|收取", RegexOptions.CultureInvariant)]
    private static partial Regex AnyFee();

    [GeneratedRegex("(?:行政事业性|涉企|教育|停车|经营服务性|政府性基金)收费|收费(?:目录|项目|清单|公示)|(?:工作|培训|会议|印刷|差旅)费用", RegexOptions.CultureInvariant)]
    private static partial Regex OtherFee();

    [GeneratedRegex("处理费|(?:信息公开|依申请|提供政府信息|公开申请).{0,16}(?:收费|费用)|(?:收费|费用).{0,12}(?:信息公开|依申请|公开申请)|检索、?复制", RegexOptions.CultureInvariant)]
    private static partial Regex Fee();

    [GeneratedRegex("收取|收费|征收|计收|实收|产生|发生|减免|免收|免除|免费|金额|[0-9０-９零]万?元", RegexOptions.CultureInvariant)]
    private static partial Regex Charged();

    [GeneratedRegex("逾期|不再处理", RegexOptions.CultureInvariant)]
    private static partial Regex Overdue();

    [GeneratedRegex("《[^》]*》", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentName();

    [GeneratedRegex("[。；;！!]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\s\u200B\u00A0\u3000]+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    private static Diagnostic Describe(Report report, NarrativeSection section)
    {
        var year = report.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var model = $"{year}年，本机关发出信息处理费收费通知0件，总金额0元，实际收取0元。";
        return NarrativeFinding.At(report.Narrative.Source, section.HeadingOffset, CheckingCodes.FeeUnstated) with
        {
            Message = new(
                $"“{VisibleText.Of(section.Heading)}”未说明政府信息公开信息处理费的收取情况",
                $"“{VisibleText.Of(section.Heading)}” does not say whether the information-processing fee was charged"),
            Hint = new($"按实际情况补写，如：{model}", $"add a sentence with the actual figures, such as: {model}"),
        };
    }
}
