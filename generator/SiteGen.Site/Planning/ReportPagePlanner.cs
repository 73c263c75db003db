using System.Globalization;
using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.StructuredData;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Qr;
using SiteGen.Site.Rendering;
using SiteGen.Site.Routing;
using SiteGen.Site.Search;

namespace SiteGen.Site.Planning;

/// <summary>
/// Plans a report's page and its QR page. Takes the report, what checking found and the files already written for it (a page
/// prints their hashes); gives view models with every link and word in place, so that templates only lay out.
/// </summary>
public sealed class ReportPagePlanner(SiteContext context, PageFramePlanner frames)
{
    /// <summary>How many agencies of the same year a page names; the year's own page has them all.</summary>
    private const int RelatedLimit = 12;

    private readonly NarrativeRenderer renderer = new(context.Text.NarrativeTable);

    private MessageLanguage Language =>
        string.Equals(context.Configuration.Language, "en", StringComparison.Ordinal) ? MessageLanguage.English : MessageLanguage.Chinese;

    public (ReportPage Report, QrPage Qr) Plan(AgencyNode node, Report report, ReportCheck check, KeyFigures figures, IReadOnlyList<ReportFile> files)
    {
        var address = SiteRoutes.Report(report.Agency.Path, report.Year);
        var permalink = SiteLinks.Absolute(context.Configuration.BaseUrl, address);
        var qrCode = permalink is null ? null : QrCodeRenderer.Render(permalink, context.Text.QrLabel(report.Title));
        var summary = SummaryPlanner.Plan(report, figures, context.Text);
        var trail = frames.Breadcrumbs(address, [.. context.Ancestors(node), node]);
        var page = new ReportPage
        {
            Frame = frames.Plan(new PageSubject("report", address, report.Title, Description(report, summary))
            {
                Breadcrumbs = trail,
                MetaTags = ReportTags(report, summary, permalink),
                About = json => ReportData.Write(json, report, files, context.Configuration.BaseUrl),
            }),
            Title = report.Title,
            Year = report.Year,
            AgencyName = report.Agency.Name,
            AgencyUrl = SiteLinks.Relative(address, SiteRoutes.Agency(report.Agency.Path)),
            Published = report.Published is { } published ? DateOnly.FromDateTime(published) : null,
            Period = context.Text.PeriodOf(report.Year),
            FormSource = report.Form.Source,
            Summary = summary,
            Contents = ContentsPlanner.Plan(report.Narrative),
            Introduction = renderer.Render(report.Narrative.Introduction),
            Sections = Sections(report, check),
            Footnotes = renderer.RenderFootnotes(report.Narrative),
            Relations = RelationPlanner.Plan(report, check, context.Configuration.Rules, context.Text, Language),
            Downloads = [.. files.Select(file => PlanDownload(report, address, file))],
            Revisions = report.Revisions,
            Previous = YearLink(node, address, node.Years.LastOrDefault(year => year < report.Year)),
            Next = YearLink(node, address, node.Years.FirstOrDefault(year => year > report.Year)),
            SameAgency = [.. node.Years.Where(year => year != report.Year).Reverse().Select(year => YearLink(node, address, year)!)],
            SameYear = SameYear(node, report.Year, address),
            Citation = CitationPlanner.Plan(report, permalink),
            Permalink = permalink,
            QrCode = qrCode,
            QrPageUrl = SiteLinks.Relative(address, SiteRoutes.QrPage(report.Agency.Path, report.Year)),
        };
        return (page, PlanQrPage(report, permalink, qrCode, trail));
    }

    private QrPage PlanQrPage(Report report, string? permalink, Markup? qrCode, IReadOnlyList<Link> trail)
    {
        var address = SiteRoutes.QrPage(report.Agency.Path, report.Year);
        var reportUrl = SiteLinks.Relative(address, SiteRoutes.Report(report.Agency.Path, report.Year));
        return new QrPage
        {
            // The poster stands in the report's own folder, so the report's trail serves it too.
            Frame = frames.Plan(new PageSubject("qr", address, context.Text.QrTitle(report.Title), context.Text.QrDescription(report.Title))
            {
                Breadcrumbs = [.. trail, new Link(context.Text.YearName(report.Year), reportUrl)],
            }),
            Title = report.Title,
            AgencyName = report.Agency.Name,
            ReportUrl = reportUrl,
            Permalink = permalink,
            QrCode = qrCode,
        };
    }

    private List<ReportSection> Sections(Report report, ReportCheck check)
    {
        var marks = new CellMarks(report.Tables, check, context.Configuration.Rules, context.Text, Language);
        var sections = report.Narrative.Sections.Select(section => (section.Number, Section: new ReportSection(
            section.Id,
            section.Heading,
            renderer.Render(section.Blocks),
            report.Tables.FirstOrDefault(table => table.Form.Section == section.Number) is { } table ? TablePlanner.Plan(table, marks, context.Text) : null))).ToList();

        // Where the rule on sections is off, the narrative may lack one; its table must not go with it.
        foreach (var table in report.Tables.Where(table => report.Narrative.Section(table.Form.Section) is null))
        {
            var place = sections.FindLastIndex(section => section.Number < table.Form.Section) + 1;
            sections.Insert(place, (table.Form.Section, new ReportSection(SearchAnchor.OfSection(table.Form.Section), table.Form.Title, null, TablePlanner.Plan(table, marks, context.Text))));
        }

        return sections.ConvertAll(section => section.Section);
    }

    private static string Description(Report report, IReadOnlyList<string> summary) =>
        summary.Count > 0 ? report.Title + "。" + summary[0] : report.Title;

    private List<MetaTag> ReportTags(Report report, IReadOnlyList<string> summary, string? permalink)
    {
        var tags = new List<MetaTag> { new("ArticleTitle", report.Title) };
        if (report.Published is { } published)
        {
            tags.Add(new MetaTag("PubDate", published.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        }

        tags.Add(new MetaTag("ContentSource", report.Agency.Name));
        tags.Add(new MetaTag("Author", report.Agency.Name));
        tags.Add(new MetaTag("Keywords", string.Join(',', "政府信息公开", "年度报告", report.Agency.Name, context.Text.YearName(report.Year))));
        tags.Add(new MetaTag("Description", Description(report, summary)));
        if (permalink is not null)
        {
            tags.Add(new MetaTag("Url", permalink));
        }

        return tags;
    }

    private Download PlanDownload(Report report, string address, ReportFile file)
    {
        var fileName = file.Address[(file.Address.LastIndexOf('/') + 1)..];
        var name = file.Kind switch
        {
            ReportFileKind.Table => context.Text.DownloadTable(file.Name),
            ReportFileKind.ExcelTable => context.Text.DownloadExcelTable(file.Name),
            ReportFileKind.Data => context.Text.DownloadData,
            _ => file.Name,
        };
        var extension = Path.GetExtension(fileName).TrimStart('.').ToUpperInvariant();

        // Saved beside others of their kind, files keep their names apart; an attachment keeps its own.
        var savedAs = file.Kind switch
        {
            ReportFileKind.Attachment => fileName,
            ReportFileKind.ExcelTable => string.Create(CultureInfo.InvariantCulture, $"{report.Agency.ShortName}-{report.Year}-{Path.GetFileNameWithoutExtension(fileName)}-excel.csv"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{report.Agency.ShortName}-{report.Year}-{fileName}"),
        };
        return new Download(name, SiteLinks.Relative(address, file.Address), savedAs, extension.Length > 0 ? extension : context.Text.FileTypeUnknown, file.Length, file.Sha256);
    }

    // A year of 0 is LastOrDefault's and FirstOrDefault's way of saying there is none.
    private Link? YearLink(AgencyNode node, string address, int year) =>
        year == 0 ? null : new Link(context.Text.YearName(year), SiteLinks.Relative(address, SiteRoutes.Report(node.Agency.Path, year)));

    private List<Link> SameYear(AgencyNode node, int year, string address)
    {
        var siblings = node.ParentPath is { } parent ? context.Node(parent).ChildPaths.Select(context.Node) : context.Roots;
        var related = node.ChildPaths.Select(context.Node).Concat(siblings);
        if (node.ParentPath is { } parentPath)
        {
            related = related.Prepend(context.Node(parentPath));
        }

        return
        [
            .. related
                .Where(other => !ReferenceEquals(other, node) && other.Years.Contains(year))
                .Take(RelatedLimit)
                .Select(other => new Link(other.Agency.Name, SiteLinks.Relative(address, SiteRoutes.Report(other.Agency.Path, year)))),
        ];
    }
}
