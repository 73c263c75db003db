using System.Text.RegularExpressions;
using Markdig.Syntax;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>
/// Finds the reporting periods a report states: 统计期限 (or another wording of it) directly followed by a year or by two dates.
/// Anything between the two that is not a mere 为 or 自 leaves the sentence alone: it may be about something else.
/// </summary>
internal static partial class StatedPeriodReader
{
    private const string Subject =
        "(?:统计的?(?:时间|起止)?的?期限"
        + "|(?:报告|年报|数据)[中内]?(?:所列|所涉|涉及)?的?(?:各项|全部|所有|有关|相关)?(?:数据|信息)?的?(?:统计|时间|起止)?的?(?:期限|期间|时限|时段|周期|(?<=统计)(?:起止)?时间))";

    private const string Link = @"[\s*_“""（(]*(?:均|统一|都)?(?:为|是|系)?[\s:：]*(?:自|从|由)?[\s*_“""]*";
    private const string Year = "(?:[12][0-9]{3}|[１２][０-９]{3}|[一二][〇○零一二三四五六七八九]{3})";
    private const string Number = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private const string Until = @"\s*(?:起|开始)?\s*[，,]?\s*(?:至|到|[-－–—~～]+)\s*";
    private const string Dates =
        $@"(?<y1>{Year})\s*[年./\-]\s*(?<m1>{Number})\s*[月./\-]\s*(?<d1>{Number})\s*日?{Until}(?:(?<y2>{Year})\s*[年./\-]\s*|[当同本]年)?(?<m2>{Number})\s*[月./\-]\s*(?<d2>{Number})(?![0-9０-９])\s*日?";
    private const string Months = $@"(?<y1>{Year})\s*年\s*(?<m1>{Number})\s*月?份?{Until}(?:(?<y2>{Year})\s*年\s*|[当同本]年)?(?<m2>{Number})\s*月(?!\s*[0-9０-９一二三])";
    private const string WholeYear = @$"(?<y1>{Year})\s*年(?:度|全年)?(?=[\s，。；、,;）)”""]|$)";

    public static IEnumerable<StatedPeriod> Read(Narrative narrative)
    {
        var text = narrative.Source.Text;
        foreach (var paragraph in narrative.Document.Descendants<ParagraphBlock>())
        {
            foreach (Match match in Statement().Matches(text.Substring(paragraph.Span.Start, paragraph.Span.Length)))
            {
                if (!IsAboutAnotherPeriod(text, paragraph, match))
                {
                    yield return Read(paragraph.Span.Start, match);
                }
            }
        }
    }

    [GeneratedRegex($"{Subject}{Link}(?<period>{Dates}|{Months}|{WholeYear})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();

    // Last year's figures are compared with, a new office's period starts with it, a survey has a period of its own: all are right as they stand.
    [GeneratedRegex("上年|上一年|去年|往年|前一年|成立|挂牌|组建|设立|划转|机构改革|调查|测评|问卷|考核|监测|审计", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPeriod();

    private static bool IsAboutAnotherPeriod(string text, ParagraphBlock paragraph, Match match)
    {
        var start = paragraph.Span.Start + match.Index;
        var sentenceStart = text.AsSpan(paragraph.Span.Start, match.Index).LastIndexOfAny('。', '；', '\n') + 1 + paragraph.Span.Start;
        var sentenceEnd = text.AsSpan(start, paragraph.Span.End + 1 - start).IndexOfAny('。', '；', '\n');
        sentenceEnd = sentenceEnd < 0 ? paragraph.Span.End + 1 : start + sentenceEnd;
        return OtherPeriod().IsMatch(text.AsSpan(sentenceStart, sentenceEnd - sentenceStart));
    }

    private static StatedPeriod Read(int paragraphStart, Match match)
    {
        var period = match.Groups["period"];
        var year = DateReading.Year(match.Groups["y1"].ValueSpan);
        return new StatedPeriod(
            paragraphStart + period.Index,
            period.Value,
            (year, MonthOrDay(match.Groups["m1"]), MonthOrDay(match.Groups["d1"])),
            (match.Groups["y2"] is { Success: true } until ? DateReading.Year(until.ValueSpan) : year, MonthOrDay(match.Groups["m2"]), MonthOrDay(match.Groups["d2"])));
    }

    private static int? MonthOrDay(Group group) => group.Success ? DateReading.MonthOrDay(group.ValueSpan) : null;
}
