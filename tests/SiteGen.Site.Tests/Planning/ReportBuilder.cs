using Markdig.Syntax;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Tests.Planning;

/// <summary>Makes reports for tests.</summary>
internal static class ReportBuilder
{
    public static Report With(params FigureTable[] tables) => new()
    {
        Agency = new Agency { Path = "a", Name = "示例机关", ShortName = "示例机关", SourcePath = "content/a/agency.json" },
        Year = 2024,
        Title = "示例机关2024年政府信息公开工作年度报告",
        Published = new DateTime(2025, 1, 17),
        Form = FormCatalogue.ForYear(2024),
        Narrative = new Narrative(new SourceText("content/a/2024/report.md", ""), new MarkdownDocument(), [], []),
        Tables = tables,
    };
}
