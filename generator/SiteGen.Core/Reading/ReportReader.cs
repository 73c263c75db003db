using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Reads one report whole: front matter, narrative, tables, attachments. Holds nothing that changes, so reports can be read on several threads.
/// Every file is read even where another could not be, so that one run shows every problem.
/// </summary>
public sealed class ReportReader
{
    private readonly string siteDirectory;
    private readonly Archive archive;
    private readonly NarrativeLinks links;

    /// <param name="siteDirectory">The folder with site.json and content/.</param>
    /// <param name="archive">What its agencies and years are, for the links between reports.</param>
    public ReportReader(string siteDirectory, Archive archive)
    {
        this.siteDirectory = siteDirectory;
        this.archive = archive;
        links = new NarrativeLinks(siteDirectory, archive);
    }

    /// <param name="agency">The agency.</param>
    /// <param name="year">One of its years.</param>
    /// <param name="diagnostics">Receives every problem, unsorted.</param>
    /// <returns>The report; null where report.md could not be read.</returns>
    public Report? Read(AgencyNode agency, int year, ICollection<Diagnostic> diagnostics)
    {
        var folder = $"content/{agency.Agency.Path}/{year:D4}";
        var attachments = AttachmentReader.Read(siteDirectory, folder, diagnostics);
        var path = $"{folder}/{ReportFiles.Narrative}";
        var content = SourceFile.Read(siteDirectory, path);
        if (content.State != SourceFileState.Read || content.Text.Encoding != TextEncoding.Utf8)
        {
            ReportUnread(path, content, diagnostics);
            ReadTables(archive.Forms.ForYear(year), folder, diagnostics);
            return null;
        }

        var source = new SourceText(path, content.Text.ToString());
        var markdown = new MarkdownDiagnostics(source, diagnostics);
        var (header, bodyStart) = NarrativeReader.FindHeader(markdown);
        var matter = new FrontMatterReader(markdown, archive, year).Read(header);
        var narrative = NarrativeReader.Read(markdown, bodyStart);
        links.Resolve(narrative, agency.Agency.Path, year, attachments, markdown);
        return new Report
        {
            Agency = agency.Agency,
            Year = year,
            Title = matter.Title ?? $"{agency.Agency.Name}{year:D4}年政府信息公开工作年度报告",
            Published = matter.Published,
            PublishedAt = matter.PublishedAt,
            Form = matter.Form,
            Waivers = matter.Waivers,
            Revisions = matter.Revisions,
            Narrative = narrative,
            Tables = ReadTables(matter.Form, folder, diagnostics),
            Attachments = attachments,
        };
    }

    /// <summary>The tables of a report alone, for another that is held against them; what is wrong with them is that report's to say.</summary>
    public IReadOnlyList<FigureTable> ReadTables(AgencyNode agency, int year)
    {
        var folder = $"content/{agency.Agency.Path}/{year:D4}";
        var path = $"{folder}/{ReportFiles.Narrative}";
        var content = SourceFile.Read(siteDirectory, path);
        var form = archive.Forms.ForYear(year);
        if (content.State == SourceFileState.Read && content.Text.Encoding == TextEncoding.Utf8)
        {
            var markdown = new MarkdownDiagnostics(new SourceText(path, content.Text.ToString()), []);
            form = new FrontMatterReader(markdown, archive, year).Read(NarrativeReader.FindHeader(markdown).Header).Form;
        }

        return ReadTables(form, folder, []);
    }

    private List<FigureTable> ReadTables(Form form, string folder, ICollection<Diagnostic> diagnostics) =>
        [.. form.Tables.Select(table => TableReader.Read(table, siteDirectory, $"{folder}/{table.FileName}", diagnostics)).OfType<FigureTable>()];

    private static void ReportUnread(string path, SourceFileContent content, ICollection<Diagnostic> diagnostics)
    {
        if (content.State == SourceFileState.Link)
        {
            diagnostics.Add(RouteCodes.LinkedFile(path));
            return;
        }

        var isMissing = content.State == SourceFileState.Missing;
        var (message, hint) = isMissing
            ? (new LocalizedText("缺少 report.md", "report.md is missing"), new LocalizedText("新建 report.md，可复制另一年度的再改", "make it, from another year's for example"))
            : UnreadableText.Describe(content, gb18030Accepted: false);
        var code = isMissing ? NarrativeCodes.Missing : NarrativeCodes.Unreadable;
        diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = code.DefaultSeverity,
            Path = path,
            Line = Math.Max(content.Text.Line, 1),
            Column = Math.Max(content.Text.Column, 1),
            Message = message,
            Hint = hint,
        });
    }
}
