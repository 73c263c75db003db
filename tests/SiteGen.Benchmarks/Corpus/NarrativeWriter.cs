using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Writes a report's narrative, some three to six kilobytes, in the six sections of the official outline. What it states of the
/// tables is what stands in them; its other numbers are ones that no table holds.
/// </summary>
internal static partial class NarrativeWriter
{
    public static string Write(Agency agency, Figures figures, SeededRandom random)
    {
        var text = new StringBuilder();
        string year = figures.Year.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {agency.Name}{year}年政府信息公开工作年度报告\npublished: {Published(agency, figures.Year, random)}\n---\n\n");
        text.Append(CultureInfo.InvariantCulture, $"本报告根据《中华人民共和国政府信息公开条例》和国务院办公厅规定的格式编制，由{agency.Name}公布。统计期限自{year}年1月1日起至{year}年12月31日止。\n");
        text.Append("\n## 一、总体情况\n");
        Paragraph(text, "（一）主动公开。" + Published(random), Phrases.Disclosure, 5, random);
        Paragraph(text, "（二）依申请公开。" + Requests(figures), Phrases.OnRequest, 3, random);
        Paragraph(text, "（三）政府信息管理。", Phrases.Management, 3, random);
        Paragraph(text, "（四）政府信息公开平台建设。", Phrases.Platform, 4, random);
        Paragraph(text, "（五）监督保障。", Phrases.Supervision, 4, random);
        text.Append("\n## 二、主动公开政府信息情况\n");
        text.Append("\n## 三、收到和处理政府信息公开申请情况\n");
        text.Append("\n## 四、政府信息公开行政复议、行政诉讼情况\n");
        text.Append("\n## 五、存在的主要问题及改进情况\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{year}年，本机关政府信息公开工作仍有不足：{Fill(random.Pick(Phrases.FirstProblems), random)}；{Fill(random.Pick(Phrases.SecondProblems), random)}。\n");
        Paragraph(text, "", Phrases.Improvements, 4, random);
        text.Append("\n## 六、其他需要报告的事项\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{year}年，本机关未发出收费通知，未收取信息处理费，总金额为0元。{Fill(random.Pick(Phrases.Other), random)}\n");
        return text.ToString();
    }

    private static string Published(Agency agency, int year, SeededRandom random) => agency.Government
        ? string.Create(CultureInfo.InvariantCulture, $"{year + 1}-03-{random.Between(1, 28):D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{year + 1}-01-{random.Between(4, 28):D2}");

    private static string Published(SeededRandom random)
    {
        int site = random.Between(120, 900);
        int media = random.Between(20, 300);
        return string.Create(CultureInfo.InvariantCulture, $"全年主动公开政府信息{site + media}条，其中门户网站{site}条、政务新媒体{media}条。");
    }

    private static string Requests(Figures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"本年新收政府信息公开申请{figures.New.Sum()}件，上年结转{figures.Carried.Sum()}件，办结{figures.Answered.Sum()}件，结转下年度继续办理{figures.Open.Sum()}件。");

    private static void Paragraph(StringBuilder text, string opening, string[] stock, int sentences, SeededRandom random)
    {
        text.Append('\n').Append(opening);
        foreach (string sentence in random.PickSeveral(stock, sentences))
        {
            text.Append(Fill(sentence, random));
        }

        text.Append('\n');
    }

    private static string Fill(string sentence, SeededRandom random) => Mark().Replace(sentence, mark => mark.Value == "{数}"
        ? random.Between(2, 18).ToString(CultureInfo.InvariantCulture)
        : random.Pick(Phrases.Lists[mark.Value[1..^1]]));

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Mark();
}
