using System.Globalization;
using SiteGen.Core.Reading;

namespace SiteGen.Site.Routing;

/// <summary>
/// Where everything stands in the site: the one place that knows the output layout. Addresses are relative to the site's
/// root, with forward slashes and not percent-encoded, and name their file.
/// </summary>
public static class SiteRoutes
{
    /// <summary>The page a web server shows for a folder.</summary>
    public const string FolderPage = "index.html";

    private const string DataFolder = "data/";
    private const string Attachments = "files";

    public const string Home = FolderPage;
    public const string NotFound = "404.html";
    public const string About = "about/index.html";
    public const string Search = "search/index.html";
    public const string Data = DataFolder + FolderPage;
    public const string DataPackage = DataFolder + "datapackage.json";
    public const string Sitemap = "sitemap.xml";
    public const string Feed = "feed.xml";
    public const string Robots = "robots.txt";
    public const string Manifest = "manifest.webmanifest";
    public const string ServiceWorker = "service-worker.js";

    public static bool IsFolderPage(string address) =>
        address.EndsWith(FolderPage, StringComparison.Ordinal) && (address.Length == FolderPage.Length || address[^(FolderPage.Length + 1)] == '/');

    public static string Agency(string agencyPath) => agencyPath + "/index.html";

    public static string Report(string agencyPath, int year) => ReportFolder(agencyPath, year) + "index.html";

    public static string QrPage(string agencyPath, int year) => ReportFolder(agencyPath, year) + "qr.html";

    /// <summary>The report held against that of the year before.</summary>
    public static string Compare(string agencyPath, int year) => ReportFolder(agencyPath, year) + "compare.html";

    public static string ReportData(string agencyPath, int year) => ReportFolder(agencyPath, year) + "report.json";

    public static string Table(string agencyPath, int year, string tableFile) => ReportFolder(agencyPath, year) + tableFile;

    public static string ExcelTable(string agencyPath, int year, string tableFile) => ReportFolder(agencyPath, year) + "excel/" + tableFile;

    public static string Attachment(string agencyPath, int year, string attachmentPath) => ReportFolder(agencyPath, year) + Attachments + "/" + attachmentPath;

    /// <summary>Whether an address is such as <see cref="Attachment"/> gives: what lies there is another's making.</summary>
    public static bool IsAttachment(string address)
    {
        var segments = address.Split('/');
        var year = Array.FindIndex(segments, ContentNames.IsYear);
        return year > 0 && segments.Length > year + 2 && segments[year + 1] == Attachments && !ContentNames.IsReservedAtRoot(segments[0]);
    }

    public static string DataFile(string fileName) => DataFolder + fileName;

    public static string ExcelDataFile(string fileName) => DataFolder + "excel/" + fileName;

    public static string Year(int year) => "years/" + Text(year) + "/index.html";

    /// <summary>A list too long for one page continues beside it: <c>index.html</c>, <c>index-2.html</c>, …</summary>
    /// <param name="address">The address of the first page, ending in <c>index.html</c>.</param>
    /// <param name="page">1-based.</param>
    public static string Continued(string address, int page) =>
        page == 1 ? address : address[..^".html".Length] + "-" + Text(page) + ".html";

    public static string SitemapPart(int part) => "sitemap-" + Text(part) + ".xml";

    private static string ReportFolder(string agencyPath, int year) => agencyPath + "/" + Text(year) + "/";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
