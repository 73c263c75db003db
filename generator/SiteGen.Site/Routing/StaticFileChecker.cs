using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Site.Routing;

/// <summary>
/// Finds static files that would stand where the site writes something of its own, before anything is written. Names are
/// compared without regard to case, since mirrors end up on file systems that do not know the difference.
/// </summary>
public static class StaticFileChecker
{
    public static void Check(Archive archive, ICollection<Diagnostic> diagnostics)
    {
        var agencies = archive.Agencies.Select(node => FirstSegment(node.Agency.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in archive.StaticFiles)
        {
            var name = FirstSegment(file);
            if (ContentNames.IsReservedAtRoot(name) || agencies.Contains(name))
            {
                diagnostics.Add(RouteDiagnostics.StaticFileTaken(file, name));
            }
        }
    }

    private static string FirstSegment(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) is var slash && slash < 0 ? path : path[..slash];
}
