using System.Globalization;
using Markdig;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Core.Tests.Reading;

namespace SiteGen.Core.Tests.Checking.Narratives;

/// <summary>The reports that the sentences of fixtures/narrative are put into, with last year's where the fixture has one.</summary>
internal static class ClaimCases
{
    public const int TextLine = 5;

    private const string Section = "## 一、总体情况\n\n";

    private static readonly string[] Applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
    private static readonly string[] Outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结"];
    private static readonly Dictionary<string, (Report Report, Report? Previous)> Cases = Read();

    public static string FileOf(string name) => Path.Combine(FixtureFolders.Narrative, name);

    /// <summary>The lines of a fixture file, in their fields.</summary>
    public static IEnumerable<string[]> Lines(string name, int fields) =>
        File.ReadLines(FileOf(name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', fields));

    /// <summary>A case's report with a text of its own.</summary>
    public static (Report Report, Report? Previous) Of(string name, string text, string heading = "（二）依申请公开情况")
    {
        var (report, previous) = Cases[name];
        return (report with { Narrative = Narrative($"{Section}### {heading}\n\n{text}") }, previous);
    }

    public static Narrative Narrative(string text)
    {
        var document = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build());
        return new Narrative(new SourceText("report.md", text), document, [], [new NarrativeSection(1, "一、总体情况", 3, [.. document.Skip(1)])]);
    }

    private static Dictionary<string, (Report Report, Report? Previous)> Read()
    {
        var cases = new Dictionary<string, (Report Report, Report? Previous)>(StringComparer.Ordinal);
        var rows = new List<string[]>();
        string[]? head = null;
        foreach (var line in File.ReadLines(FileOf("tables.txt")).Append("case end").Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')))
        {
            if (line[0] != "case")
            {
                rows.Add(line);
                continue;
            }

            if (head is not null)
            {
                var year = int.Parse(head[3], CultureInfo.InvariantCulture);
                var last = rows.Where(row => row[0] == "last").Select(row => row[1..]).ToList();
                cases[head[1]] = (Build(head, year, rows.Where(row => row[0] != "last")), last.Count == 0 ? null : Build(head, year - 1, last));
            }

            head = line;
            rows = [];
        }

        return cases;
    }

    private static Report Build(string[] head, int year, IEnumerable<string[]> rows)
    {
        var form = FormCatalogue.ForYear(year);
        var values = new Dictionary<(string, string, string), decimal>();
        foreach (var row in rows)
        {
            if (row[0] == "disclosure")
            {
                values[(row[0], row[1], row[2])] = decimal.Parse(row[3], CultureInfo.InvariantCulture);
                continue;
            }

            var columns = row[0] == "review" ? Outcomes : Applicants;
            var figures = row[2..].Select(figure => decimal.Parse(figure, CultureInfo.InvariantCulture)).ToList();
            for (var column = 0; column < columns.Length; column++)
            {
                values[(row[0], row[1], columns[column])] = figures[column];
            }

            values[(row[0], row[1], "总计")] = figures.Sum();
        }

        return new Report
        {
            Agency = new Agency { Path = "a", Name = head[4], ShortName = head[5], Level = head[2], SourcePath = "content/a/agency.json" },
            Year = year,
            Title = head[4],
            Form = form,
            Narrative = Narrative(Section),
            Tables = [.. form.Tables.Select(table => new FigureTable(table, table.FileName, [.. table.Cells.Select(cell =>
                new Figure(FigureState.Number, values.GetValueOrDefault((table.Id, table.Rows[cell.Row].Id, table.Columns[cell.Column].Id)), cell.Row + 2, cell.Column + 1))]))],
        };
    }
}
