using System.Collections.Concurrent;
using Microsoft.Extensions.FileSystemGlobbing;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Finds the agencies of a site and the years they report on; reads each agency.json and no report. Separate from the reading of reports because
/// every report needs to know the archive around it (links, parents), and because the paths are the addresses: two that collide are found here, before anything is written.
/// </summary>
public static class ArchiveFinder
{
    public const string ContentFolderName = "content";

    /// <param name="siteDirectory">The folder with site.json and content/.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    /// <returns>The archive without what had to be reported; null where there is no content/ to look into.</returns>
    public static Archive? Find(string siteDirectory, ICollection<Diagnostic> diagnostics) => Find(siteDirectory, null, diagnostics);

    /// <param name="siteDirectory">The folder with site.json and content/.</param>
    /// <param name="configuration">What site.json says; null where it could not be read, and the official forms alone are known.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    /// <returns>The archive without what had to be reported; null where there is no content/ to look into.</returns>
    public static Archive? Find(string siteDirectory, SiteConfiguration? configuration, ICollection<Diagnostic> diagnostics)
    {
        var forms = configuration?.Forms ?? FormLibrary.Official;
        var directory = new DirectoryInfo(Path.Combine(siteDirectory, ContentFolderName));
        if (directory.LinkTarget is not null)
        {
            diagnostics.Add(RouteCodes.LinkedFile(ContentFolderName));
            return null;
        }

        if (!directory.Exists)
        {
            diagnostics.Add(RouteCodes.WithoutContent());
            return null;
        }

        var reader = new ContentFolderReader(new ReportFiles(forms), diagnostics);
        var content = reader.ReadContent(directory.FullName);
        var years = new YearFolders(content, new ReportFiles(forms), diagnostics);
        var paths = AgencyPaths.Accept(FindAgencies(content), diagnostics);
        years.ReportWithoutAgency();
        if (paths.Count == 0 && years.IsEmpty && !diagnostics.Any(found => found.Severity != Severity.Warning && RouteCodes.All.Contains(found.Code)))
        {
            diagnostics.Add(RouteCodes.Empty());
        }

        var staticFiles = new List<string>();
        if (reader.ReadStatic(directory.FullName) is { } statics)
        {
            CollectFiles(statics, "", staticFiles);
            staticFiles.Sort(StringComparer.Ordinal);
            StaticFileChecker.Check(staticFiles, paths, diagnostics);
        }

        return new Archive(Nest(ReadAgencies(siteDirectory, paths, diagnostics), years), staticFiles)
        {
            Forms = forms,
            Rules = configuration?.Rules ?? RuleSettings.Default,
        };
    }

    private static List<string> FindAgencies(ContentFolder content)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude("**/" + AgencyReader.FileName);
        var found = matcher.Execute(new ContentDirectory(content, null)).Files;
        List<string> paths = [.. found.Select(match => Path.GetDirectoryName(match.Path)!.Replace('\\', '/'))];
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private static Agency[] ReadAgencies(string siteDirectory, List<string> paths, ICollection<Diagnostic> diagnostics)
    {
        var agencies = new Agency[paths.Count];
        var problems = new ConcurrentQueue<Diagnostic>();
        Parallel.For(0, paths.Count, index =>
        {
            var own = new List<Diagnostic>();
            agencies[index] = AgencyReader.Read(siteDirectory, paths[index], own);
            own.ForEach(problems.Enqueue);
        });
        foreach (var problem in problems.Order(Comparer<Diagnostic>.Create(Diagnostic.CompareByPosition)))
        {
            diagnostics.Add(problem);
        }

        return agencies;
    }

    private static List<AgencyNode> Nest(Agency[] agencies, YearFolders years)
    {
        var known = agencies.Select(agency => agency.Path).ToHashSet(StringComparer.Ordinal);
        var parents = agencies.ToDictionary(agency => agency.Path, agency => NearestAncestor(agency.Path, known), StringComparer.Ordinal);
        var children = agencies
            .Where(agency => parents[agency.Path] is not null)
            .ToLookup(agency => parents[agency.Path]!, agency => agency.Path, StringComparer.Ordinal);
        return [.. agencies.Select(agency => new AgencyNode(agency, parents[agency.Path], [.. children[agency.Path]], years.Of(agency.Path)))];
    }

    private static string? NearestAncestor(string path, HashSet<string> known)
    {
        for (var slash = path.LastIndexOf('/'); slash >= 0; slash = path.LastIndexOf('/'))
        {
            path = path[..slash];
            if (known.Contains(path))
            {
                return path;
            }
        }

        return null;
    }

    private static void CollectFiles(ContentFolder folder, string prefix, List<string> files)
    {
        files.AddRange(folder.Files.Select(file => prefix + file));
        foreach (var child in folder.Folders)
        {
            CollectFiles(child, prefix + child.Name + "/", files);
        }
    }
}
