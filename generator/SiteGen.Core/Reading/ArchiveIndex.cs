using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>What addresses an archive has: agencies, reports, static files and the site's own pages.</summary>
internal sealed class ArchiveIndex
{
    private static readonly FrozenSet<string> SitePages = new[] { "about", "data", "search" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, IReadOnlyList<int>> years;
    private readonly FrozenSet<int> everyYear;
    private readonly FrozenSet<string> staticFiles;

    private readonly FrozenSet<string> tableFiles;

    public ArchiveIndex(Archive archive)
    {
        tableFiles = archive.Forms.TableFiles.ToFrozenSet(StringComparer.Ordinal);
        years = archive.Agencies.ToFrozenDictionary(node => node.Agency.Path, node => node.Years, StringComparer.Ordinal);
        everyYear = archive.Agencies.SelectMany(node => node.Years).ToFrozenSet();
        staticFiles = archive.StaticFiles.ToFrozenSet(StringComparer.Ordinal);
    }

    public IEnumerable<string> AgencyPaths => years.Keys.Order(StringComparer.Ordinal);

    public bool IsAgency(string path) => years.ContainsKey(path);

    public IReadOnlyList<int> YearsOf(string agency) => years.GetValueOrDefault(agency) ?? [];

    public bool IsStaticFile(string path) => staticFiles.Contains(path);

    /// <summary>A CSV file of a report's tables.</summary>
    public bool IsTableFile(string name) => tableFiles.Contains(name);

    /// <summary>A page the site makes of the whole archive (<c>about</c>, <c>years/2024</c>).</summary>
    public bool IsSitePage(string path) => SitePages.Contains(path)
        || (path.StartsWith("years/", StringComparison.Ordinal) && ContentNames.IsYear(path[6..]) && everyYear.Contains(ContentNames.Year(path[6..])));

    /// <summary>Splits the path of a report or of something in its folder; the rest is empty for the report itself.</summary>
    public bool TryReport(string path, out string agency, out int year, out string rest)
    {
        var segments = path.Split('/');
        for (var index = 1; index < segments.Length; index++)
        {
            if (!ContentNames.IsYear(segments[index]))
            {
                continue;
            }

            agency = string.Join('/', segments.Take(index));
            year = ContentNames.Year(segments[index]);
            rest = string.Join('/', segments.Skip(index + 1));
            return YearsOf(agency).Contains(year);
        }

        (agency, year, rest) = ("", 0, "");
        return false;
    }
}
