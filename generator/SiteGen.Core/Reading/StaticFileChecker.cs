using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>
/// Finds static files that would stand where the site writes something of its own, before anything is written. Names are
/// compared without regard to case, since mirrors end up on file systems that do not know the difference.
/// </summary>
internal static class StaticFileChecker
{
    /// <param name="staticFiles">Relative to content/_static, with forward slashes.</param>
    /// <param name="agencyPaths">The agencies' paths.</param>
    /// <param name="diagnostics">Receives every collision.</param>
    public static void Check(IReadOnlyList<string> staticFiles, IReadOnlyList<string> agencyPaths, ICollection<Diagnostic> diagnostics)
    {
        var agencies = agencyPaths.Select(FirstSegment).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in staticFiles)
        {
            var name = FirstSegment(file);
            if (ContentNames.IsReservedAtRoot(name) || ContentNames.IsPageName(name) || agencies.Contains(name))
            {
                diagnostics.Add(RouteCodes.StaticFileTaken(file, name));
            }
        }
    }

    private static string FirstSegment(string path) => path.Split('/')[0];
}
