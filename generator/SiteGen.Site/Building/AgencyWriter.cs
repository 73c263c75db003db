using SiteGen.Core.Checking;
using SiteGen.Core.Model;
using SiteGen.Site.Downloads;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning;
using SiteGen.Site.Planning.Comparisons;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;
using SiteGen.Site.Search;
using SiteGen.Site.Search.Figures;
using SiteGen.Site.Search.Indexing;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Building;

/// <summary>Writes everything that belongs to one agency: its page, its reports' pages and downloads, its part of the search index.</summary>
public sealed class AgencyWriter(SiteContext context, PageFramePlanner frames, PageWriter pages, OutputTree output, SearchIndexBuilder index, FigureIndexBuilder figures, string siteDirectory)
{
    private readonly ReportPagePlanner reportPages = new(context, frames);
    private readonly ComparePagePlanner comparePages = new(context, frames);
    private readonly AgencyPagePlanner agencyPages = new(context, frames);

    /// <summary>Whether the site has a search.</summary>
    public bool HasSearch { get; init; } = true;

    /// <returns>Where the agency's texts stand in the search index.</returns>
    public IReadOnlyList<SearchDocumentRecord> Write(AgencyNode node, IReadOnlyList<(Report Report, ReportCheck Check)> reports, IReadOnlyList<ReportSummary> summaries)
    {
        var texts = new List<SearchDocument>();
        for (var index = 0; index < reports.Count; index++)
        {
            var (report, check) = reports[index];
            var files = WriteDownloads(report, check);
            var (page, qr) = reportPages.Plan(node, report, check, summaries[index].Figures, files);
            pages.Write(SiteRoutes.Report(report.Agency.Path, report.Year), page, ReportTemplate.Render);
            texts.Add(SearchDocumentExtractor.Extract(report, OwnTexts(page)));
            figures.Add(report);
            pages.Write(SiteRoutes.QrPage(report.Agency.Path, report.Year), qr, QrTemplate.Render);
        }

        WriteComparisons(node, reports, texts);
        foreach (var (address, page) in agencyPages.Plan(node, summaries))
        {
            pages.Write(address, page, AgencyTemplate.Render);
        }

        return HasSearch ? WriteSearchText(node, [SearchDocumentExtractor.Extract(node.Agency), .. texts]) : [];
    }

    private void WriteComparisons(AgencyNode node, IReadOnlyList<(Report Report, ReportCheck Check)> reports, List<SearchDocument> texts)
    {
        ComparedReport? older = null;
        for (var index = 0; reports.Count > 1 && index < reports.Count; index++)
        {
            var newer = ComparedReportReader.Read(reports[index].Report, texts[index]);
            if (older?.Report.Year == newer.Report.Year - 1)
            {
                var (address, page) = comparePages.Plan(node, older, newer);
                pages.Write(address, page, CompareTemplate.Render);
            }

            older = newer;
        }
    }

    // What the page says beyond what the report says: it is on the page, so it is found.
    private static IReadOnlyList<SearchPlace> OwnTexts(ReportPage page) =>
    [
        new(SearchAnchor.Top, 0, "", [page.Period, page.FormSource]),
        new("summary", 0, "", page.Summary),
        new(SearchAnchor.Relations, 0, "", [.. page.Relations.Failures.Concat(page.Relations.Waivers).Select(finding => finding.Text)]),
        new("share", 0, "", [page.Citation]),
    ];

    private List<ReportFile> WriteDownloads(Report report, ReportCheck check)
    {
        var (path, year) = (report.Agency.Path, report.Year);
        var files = new List<ReportFile>();
        foreach (var table in report.Tables)
        {
            files.Add(Record(ReportFileKind.Table, table.Form.Title, output.Write(SiteRoutes.Table(path, year, table.Form.FileName), TableCsvWriter.WriteCanonical(table))));
        }

        foreach (var table in report.Tables)
        {
            files.Add(Record(ReportFileKind.ExcelTable, table.Form.Title, output.Write(SiteRoutes.ExcelTable(path, year, table.Form.FileName), TableCsvWriter.WriteForExcel(table))));
        }

        var permalink = SiteLinks.Absolute(context.Configuration.BaseUrl, SiteRoutes.Report(path, year));
        files.Add(Record(ReportFileKind.Data, "", output.Write(SiteRoutes.ReportData(path, year), ReportJsonWriter.Write(report, check, permalink).Span)));
        foreach (var attachment in report.Attachments)
        {
            files.Add(Record(ReportFileKind.Attachment, attachment.Path, output.Copy(SiteRoutes.Attachment(path, year, attachment.Path), siteDirectory, attachment.SourcePath, attachment.Length)));
        }

        return files;
    }

    private static ReportFile Record(ReportFileKind kind, string name, FileRecord file) =>
        new(file.Path, kind, name, file.Length, file.Sha256.ToString());

    private IReadOnlyList<SearchDocumentRecord> WriteSearchText(AgencyNode node, IReadOnlyList<SearchDocument> documents)
    {
        IReadOnlyList<string> above = [.. context.Ancestors(node).SelectMany(ancestor => SearchTextWriter.OwnNamesOf(ancestor.Agency))];
        var text = SearchTextWriter.Write(node.Agency, above, documents);
        foreach (var file in text.Files)
        {
            output.Write("search/" + file.FileName, file.Content.Span);
        }

        foreach (var document in documents)
        {
            index.Add(node.Agency, SearchTextWriter.NamesOf(node.Agency, above), document);
        }

        return text.Documents;
    }
}
