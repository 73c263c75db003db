using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Commands;

/// <summary>
/// Which reports the paths of a command line mean: a report's folder, a file in it, an agency's folder with all below it; everything
/// where no path is given; with them the reports that depend on them. Also says which findings about the archive as a whole are of interest then.
/// </summary>
internal sealed class ReportSelection
{
    private const string ContentFolder = "content";
    private const string AgencyFile = "agency.json";
    private const string ConfigurationFile = "site.json";

    private readonly List<string> prefixes = [];
    private readonly List<string> unknown = [];
    private readonly bool isWhole;
    private readonly IReadOnlyList<ReportAddress> dependents;

    private ReportSelection(Archive archive, string siteDirectory, IReadOnlyList<string> paths, IReadOnlyList<Diagnostic> found)
    {
        var all = ReportAddress.AllOf(archive);
        foreach (var path in paths)
        {
            var candidates = new[] { Environment.CurrentDirectory, siteDirectory }.Select(start => Relative(siteDirectory, Path.GetFullPath(path, start)));
            var prefix = candidates.Select(candidate => Prefix(siteDirectory, candidate, all, found)).FirstOrDefault(known => known is not null);
            (prefix is null ? unknown : prefixes).Add(prefix ?? path);
        }

        isWhole = paths.Count == 0 || prefixes.Contains("");
        IReadOnlyList<ReportAddress> named = isWhole ? all : [.. all.Where(report => prefixes.Exists(prefix => IsWithin(report.Folder, prefix)))];
        dependents = ReportDependents.Of(all, named);
        Reports = dependents.Count == 0 ? named : [.. all.Where(named.Concat(dependents).ToHashSet().Contains)];
    }

    /// <summary>Those the paths mean and those that depend on them, in the archive's order, each once.</summary>
    public IReadOnlyList<ReportAddress> Reports { get; }

    /// <summary>How many of them no path means.</summary>
    public int Dependents => dependents.Count;

    /// <summary>The paths that mean no report.</summary>
    public IReadOnlyList<string> Unknown => unknown;

    /// <param name="archive">The archive.</param>
    /// <param name="siteDirectory">Its site's folder, in full.</param>
    /// <param name="paths">As given, relative to the current directory or the site.</param>
    /// <param name="found">What was found wrong with the archive as a whole: a path that means a fault means something.</param>
    public static ReportSelection Of(Archive archive, string siteDirectory, IReadOnlyList<string> paths, IReadOnlyList<Diagnostic> found) =>
        new(archive, siteDirectory, paths, found);

    /// <summary>Whether a finding about a file concerns the selected reports.</summary>
    public bool Covers(string path) =>
        isWhole
        || string.Equals(path, ConfigurationFile, StringComparison.Ordinal)
        || prefixes.Exists(prefix => IsWithin(path, prefix) || (path.EndsWith("/" + AgencyFile, StringComparison.Ordinal) && IsWithin(prefix, path[..^(AgencyFile.Length + 1)])))
        || dependents.Any(report => IsWithin(path, report.Folder) || string.Equals(path, report.Node.Agency.SourcePath, StringComparison.Ordinal));

    private static string Relative(string siteDirectory, string path)
    {
        var relative = Path.GetRelativePath(siteDirectory, path).Replace('\\', '/');
        return relative is "." or ContentFolder ? "" : relative;
    }

    private static string? Prefix(string siteDirectory, string path, IReadOnlyList<ReportAddress> all, IReadOnlyList<Diagnostic> found)
    {
        if (path.Length == 0 || all.Any(report => IsWithin(report.Folder, path)) || found.Any(finding => IsWithin(finding.Path, path)))
        {
            return path;
        }

        if (Path.Exists(Path.Combine(siteDirectory, path)) && all.FirstOrDefault(report => IsWithin(path, report.Folder)) is { } holder)
        {
            return holder.Folder;
        }

        var folder = path.EndsWith("/" + AgencyFile, StringComparison.Ordinal) ? path[..^(AgencyFile.Length + 1)] : null;
        return folder is not null && all.Any(report => IsWithin(report.Folder, folder)) ? folder : null;
    }

    private static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
