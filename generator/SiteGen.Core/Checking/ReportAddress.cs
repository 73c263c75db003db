using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>One report of an archive, not yet read.</summary>
/// <param name="Node">Its agency.</param>
/// <param name="Year">Its year.</param>
public sealed record ReportAddress(AgencyNode Node, int Year)
{
    /// <summary>Its folder, relative to the site's folder, with forward slashes.</summary>
    public string Folder { get; } = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"content/{Node.Agency.Path}/{Year}");

    /// <summary>Every report of an archive, by agency, then by year.</summary>
    public static IReadOnlyList<ReportAddress> AllOf(Archive archive) =>
        [.. archive.Agencies.SelectMany(node => node.Years.Select(year => new ReportAddress(node, year)))];
}
