using System.Globalization;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Building;
using SiteGen.Site.Planning;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Data;

/// <summary>The lines of the smaller data files, in the order of <see cref="DataFormat"/>'s columns.</summary>
internal static class DataLines
{
    public static IEnumerable<string[]> OfAgencies(SiteContext context) => context.Archive.Agencies
        .OrderBy(node => node.Agency.Path, StringComparer.Ordinal)
        .Select(node => OfAgency(node, context.Configuration.BaseUrl));

    public static IEnumerable<string[]> OfReports(IEnumerable<AgencySummary> agencies, Uri? baseUrl) =>
        from agency in agencies.OrderBy(agency => agency.Path, StringComparer.Ordinal)
        from report in agency.Reports
        select OfReport(agency.Path, report, baseUrl);

    public static IEnumerable<string[]> OfCells(FormLibrary forms) =>
        from form in forms.All
        from table in form.Tables
        from cell in table.Cells
        select OfCell(form, table, cell);

    private static string[] OfAgency(AgencyNode node, Uri? baseUrl) =>
    [
        node.Agency.Path,
        node.Agency.Name,
        node.Agency.ShortName,
        string.Join('；', node.Agency.FormerNames),
        node.ParentPath ?? "",
        node.Agency.Level,
        node.Agency.Region,
        DataWords.Of(node.Agency.Rollup),
        DataWords.Of(node.Agency.OwnOffice),
        node.Agency.Contact.Address,
        node.Agency.Contact.Postcode,
        node.Agency.Contact.Phone,
        SiteLinks.Absolute(baseUrl, SiteRoutes.Agency(node.Agency.Path)) ?? "",
    ];

    private static string[] OfReport(string agency, ReportSummary report, Uri? baseUrl)
    {
        var address = SiteRoutes.Report(agency, report.Year);
        return
        [
            agency,
            Text(report.Year),
            report.Title,
            Day(report.PublishedOn),
            report.Published is { } published && published.TimeOfDay != TimeSpan.Zero ? published.ToString("HH:mm:ss", CultureInfo.InvariantCulture) : "",
            DataWords.Of(report.Late),
            report.Form.Id,
            Text(report.Facts.Checked),
            Text(report.Facts.Failed),
            Text(report.Facts.Waived),
            Text(report.Facts.Waivers),
            Text(report.Facts.Revisions),
            Day(report.Facts.Revised),
            Text(report.Facts.Attachments),
            address[..^SiteRoutes.FolderPage.Length],
            SiteLinks.Absolute(baseUrl, address) ?? "",
        ];
    }

    private static string[] OfCell(Form form, TableForm table, CellForm cell) =>
    [
        form.Id,
        table.Id,
        table.Rows[cell.Row].Id,
        table.Columns[cell.Column].Id,
        table.Title,
        string.Join(" → ", table.Rows[cell.Row].Heads),
        string.Join(" → ", table.Columns[cell.Column].Heads),
        table.Rows[cell.Row].Clause ?? "",
        DataWords.Of(cell.Kind),
        DataWords.UnitOf(cell.Kind),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
