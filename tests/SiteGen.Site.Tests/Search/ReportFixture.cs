using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Tests.Search;

/// <summary>Reports made in a test: sections are the <c>##</c> headings in their order, sub-headings bring their ids (<c>### Text {#s1-1}</c>).</summary>
internal static class ReportFixture
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseGenericAttributes().DisableHtml().Build();

    public static Agency Agency(string path = "shili/minzheng", string name = "示例县民政局") =>
        new() { Path = path, Name = name, ShortName = name, SourcePath = $"content/{path}/agency.json" };

    public static Report Report(Agency agency, int year, string markdown, string? title = null, IReadOnlyList<FigureTable>? tables = null) => new()
    {
        Agency = agency,
        Year = year,
        Title = title ?? $"{agency.Name}{year}年政府信息公开工作年度报告",
        Form = FormCatalogue.ForYear(year),
        Narrative = Narrative(markdown),
        Tables = tables ?? [],
    };

    /// <summary>A table whose figures are made from the index of their cell.</summary>
    public static FigureTable Table(int year, string id, Func<int, Figure> figure)
    {
        var form = FormCatalogue.ForYear(year).Table(id);
        return new FigureTable(form, $"{id}.csv", [.. form.Cells.Select(cell => figure(cell.Index))]);
    }

    public static Figure Number(decimal value, string? unit = null) => new(FigureState.Number, value, 2, 1, unit);

    private static Narrative Narrative(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var introduction = new List<Block>();
        var sections = new List<NarrativeSection>();
        var blocks = introduction;
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: 2 } heading)
            {
                blocks = [];
                sections.Add(new NarrativeSection(sections.Count + 1, heading.Inline!.FirstChild!.ToString()!, heading.Span.Start, blocks));
            }
            else if (block is not FootnoteGroup)
            {
                blocks.Add(block);
            }
        }

        return new Narrative(new SourceText("report.md", markdown), document, introduction, sections) { Footnotes = document.OfType<FootnoteGroup>().SingleOrDefault() };
    }
}
