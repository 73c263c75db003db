using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Building;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the Atom feed (RFC 4287). Times are the reports' own: a feed that knew the clock would differ from run to run.</summary>
public sealed class FeedPlanner(SiteContext context)
{
    private const int EntryCount = 50;

    // Without a day of publication an entry still needs a time: the day after its year.
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss'+08:00'";

    public Feed Plan(IReadOnlyList<AgencySummary> agencies)
    {
        var entries = LatestReports.Of(agencies, EntryCount).Select(latest =>
        {
            var address = SiteRoutes.Report(latest.AgencyPath, latest.Report.Year);
            var url = Address(address);
            return new FeedEntry(Identifier(address), latest.Report.Title, url, Time(latest.Report), context.Node(latest.AgencyPath).Agency.Name);
        }).ToList();
        var configuration = context.Configuration;
        return new Feed(
            Identifier(SiteRoutes.Home),
            configuration.Title,
            configuration.Language,
            entries.Count > 0 ? entries.Max(entry => entry.Updated)! : DateTime.UnixEpoch.ToString(TimeFormat, CultureInfo.InvariantCulture),
            configuration.Publisher.Name.Length > 0 ? configuration.Publisher.Name : configuration.Title,
            SiteLinks.Absolute(configuration.BaseUrl, SiteRoutes.Feed),
            Address(SiteRoutes.Home),
            entries);
    }

    private string Address(string address) =>
        SiteLinks.Absolute(context.Configuration.BaseUrl, address) ?? SiteLinks.Relative(SiteRoutes.Feed, address);

    private string Identifier(string address) =>
        SiteLinks.Absolute(context.Configuration.BaseUrl, address) ?? UuidOf(address);

    // Without a public address an entry is known by a UUID made of its place in the site (RFC 9562, version 8).
    private static string UuidOf(string address)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("sitegen:" + address)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    private static string Time(ReportSummary report) =>
        (report.Published ?? new DateTime(report.Year + 1, 1, 1)).ToString(TimeFormat, CultureInfo.InvariantCulture);
}
