using SiteGen.Core.Model;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Numbers every page that is searched before a report is read: the agencies' own pages by path, then the reports, latest year first and by
/// path within a year. That is the order of results, so a list of numbers is a list of results, and a year or a subtree is a range.
/// </summary>
public sealed class SearchNumbering
{
    private readonly Dictionary<string, int> agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, int Year), int> reports = [];

    /// <param name="nodes">Every agency; any order.</param>
    public SearchNumbering(IEnumerable<AgencyNode> nodes)
    {
        Nodes = [.. nodes.OrderBy(node => node.Agency.Path, StringComparer.Ordinal)];
        foreach (var node in Nodes)
        {
            agencies.Add(node.Agency.Path, agencies.Count);
        }

        var count = agencies.Count;
        var years = new List<(int Year, int First, int Count)>();
        foreach (var year in Nodes.SelectMany(node => node.Years).Distinct().OrderDescending())
        {
            var first = count;
            foreach (var node in Nodes.Where(node => node.Years.Contains(year)))
            {
                reports.Add((node.Agency.Path, year), count++);
            }

            years.Add((year, first, count - first));
        }

        Years = years;
        Count = count;
    }

    /// <summary>Ordered ordinally by path.</summary>
    public IReadOnlyList<AgencyNode> Nodes { get; }

    /// <summary>Latest first, with the number of the year's first report and how many there are.</summary>
    public IReadOnlyList<(int Year, int First, int Count)> Years { get; }

    /// <summary>How many pages there are.</summary>
    public int Count { get; }

    /// <param name="path">The agency's path.</param>
    /// <param name="year">Null for the agency's own page.</param>
    public int NumberOf(string path, int? year) => year is { } given ? reports[(path, given)] : agencies[path];
}
