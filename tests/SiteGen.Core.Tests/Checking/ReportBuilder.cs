using Markdig;
using Markdig.Syntax;
using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Tests.Checking;

/// <summary>
/// A report that breaks no rule, to be changed in one place and checked. Every cell is 0 until set; a cell stands in its form's
/// row and column: the header is line 1, the first row line 2, and each cell takes one character and a comma.
/// </summary>
internal sealed class ReportBuilder
{
    private static readonly string[] OfficialHeadings =
        ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

    private const string Folder = "content/a/b/";

    private readonly Dictionary<(string Table, string Row, string Column), Figure> figures = [];
    private readonly Dictionary<string, Severity?> severities = [];
    private readonly List<Waiver> waivers = [];
    private readonly HashSet<string> absent = [];
    private int year = 2024;
    private string level = "department";
    private DateTime? published;
    private string text = "";

    public static string WholeText { get; } = string.Join("\n\n",
        "## 一、总体情况", "本年度工作平稳。", "## 二、主动公开政府信息情况", "## 三、收到和处理政府信息公开申请情况",
        "## 四、政府信息公开行政复议、行政诉讼情况", "## 五、存在的主要问题及改进情况", "主动公开不够及时，将加以改进。", "## 六、其他需要报告的事项", "本年度未收取信息处理费。");

    public ReportBuilder() => text = WholeText;

    public ReportBuilder OfYear(int value)
    {
        year = value;
        return this;
    }

    public ReportBuilder OfLevel(string value)
    {
        level = value;
        return this;
    }

    public ReportBuilder PublishedOn(int publishedYear, int month, int day)
    {
        published = new DateTime(publishedYear, month, day, 9, 30, 0, DateTimeKind.Unspecified);
        return this;
    }

    public ReportBuilder WithText(params string[] blocks)
    {
        text = string.Join("\n\n", blocks);
        return this;
    }

    public ReportBuilder WithIntroduction(string paragraph)
    {
        text = paragraph + "\n\n" + WholeText;
        return this;
    }

    public ReportBuilder With(string table, string row, string column, decimal value) => Put(table, row, column, FigureState.Number, value);

    public ReportBuilder WithBlank(string table, string row, string column) => Put(table, row, column, FigureState.Blank);

    public ReportBuilder WithInvalid(string table, string row, string column) => Put(table, row, column, FigureState.Invalid);

    public ReportBuilder WithMissing(string table, string row, string column) => Put(table, row, column, FigureState.Missing);

    public ReportBuilder WithoutTable(string table)
    {
        absent.Add(table);
        return this;
    }

    public ReportBuilder WithWaiver(string rule, string reason, CellReference? at = null)
    {
        waivers.Add(new Waiver(rule, at, reason, 5, 5));
        return this;
    }

    public ReportBuilder WithRule(string rule, Severity? severity)
    {
        severities[rule] = severity;
        return this;
    }

    public SiteConfiguration Configuration() => new() { Title = "示例", Rules = new RuleSettings(severities) };

    public ReportCheck Check() => new ReportChecker(Configuration()).Check(Build());

    /// <summary>The findings of one rule, in order.</summary>
    public IReadOnlyList<Diagnostic> Find(string rule) => [.. DiagnosticList.Ordered(Check().Diagnostics).Where(found => found.Code.Rule == rule)];

    public Report Build()
    {
        var form = FormCatalogue.ForYear(year);
        return new Report
        {
            Agency = new Agency { Path = "a/b", Name = "示例局", ShortName = "示例局", Level = level, SourcePath = "content/a/b/agency.json" },
            Year = year,
            Title = "示例",
            Published = published,
            PublishedAt = (3, 12),
            Form = form,
            Waivers = waivers,
            Narrative = BuildNarrative(),
            Tables = [.. form.Tables.Where(table => !absent.Contains(table.Id)).Select(BuildTable)],
        };
    }

    /// <summary>Where a cell stands in the tables this builder makes.</summary>
    public static (int Line, int Column) PositionOf(TableForm table, int cell) => (table.Cells[cell].Row + 2, (table.Cells[cell].Column * 2) + 1);

    private ReportBuilder Put(string table, string row, string column, FigureState state, decimal value = 0)
    {
        figures[(table, row, column)] = new Figure(state, value, 0, 0);
        return this;
    }

    private FigureTable BuildTable(TableForm table) => new(table, $"{Folder}{year}/{table.FileName}", [.. table.Cells.Select(cell =>
    {
        var (line, column) = PositionOf(table, cell.Index);
        var figure = figures.GetValueOrDefault((table.Id, table.Rows[cell.Row].Id, table.Columns[cell.Column].Id), new Figure(FigureState.Number, 0, 0, 0));
        return figure with { Line = line, Column = column };
    })]);

    private Narrative BuildNarrative()
    {
        var source = new SourceText($"{Folder}{year}/report.md", text);
        var document = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build());
        var sections = new List<NarrativeSection>();
        var others = new List<NarrativeHeading>();
        foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading.Level == 2))
        {
            var title = text.Substring(heading.Span.Start + 3, heading.Span.Length - 3);
            // The words of the heading decide which section it is, as in a real report; its number is what it carries.
            int? written = title.IndexOf('、', StringComparison.Ordinal) == 1 ? "一二三四五六七八九".IndexOf(title[0], StringComparison.Ordinal) + 1 : null;
            var number = Array.FindIndex(OfficialHeadings, known => known[2..] == (written is null ? title : title[2..])) + 1;
            if (number > 0 && sections.All(section => section.Number != number))
            {
                var blocks = document.Skip(document.IndexOf(heading) + 1).TakeWhile(block => block is not HeadingBlock { Level: 2 });
                sections.Add(new NarrativeSection(number, title, heading.Span.Start + 3, [.. blocks]) { WrittenNumber = written });
            }
            else
            {
                others.Add(new NarrativeHeading(title, heading.Span.Start + 3, written, number > 0 ? number : null));
            }
        }

        return new Narrative(source, document, [.. document.TakeWhile(block => block is not HeadingBlock { Level: 2 })], sections) { UnrecognisedHeadings = others };
    }
}
