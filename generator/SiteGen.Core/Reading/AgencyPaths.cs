using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>Decides which of the agencies found can have the address their folder gives them.</summary>
internal static class AgencyPaths
{
    /// <param name="found">Paths below content/, in ordinal order.</param>
    /// <param name="diagnostics">Receives every path that cannot be.</param>
    /// <returns>Those that can, in the same order.</returns>
    public static List<string> Accept(IReadOnlyList<string> found, ICollection<Diagnostic> diagnostics)
    {
        var accepted = new List<string>(found.Count);
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in found)
        {
            if (Refusal(path, taken) is { } refusal)
            {
                diagnostics.Add(refusal);
            }
            else
            {
                taken.Add(path, path);
                accepted.Add(path);
            }
        }

        return accepted;
    }

    private static Diagnostic? Refusal(string path, Dictionary<string, string> taken)
    {
        if (path.Length == 0)
        {
            return RouteCodes.RootAgency();
        }

        var file = $"content/{path}/{AgencyReader.FileName}";
        var segments = path.Split('/');
        if (ContentNames.IsReservedAtRoot(segments[0]))
        {
            return RouteCodes.Reserved(file, segments[0]);
        }

        if (Array.Find(segments, ContentNames.IsPageName) is { } page)
        {
            return RouteCodes.Reserved(file, page);
        }

        if (ContentNames.IsYear(segments[^1]))
        {
            return RouteCodes.LikeYear(file, segments[^1]);
        }

        if (Array.Find(segments, ContentNames.IsYear) is { } year)
        {
            return RouteCodes.InsideYear(file, year);
        }

        return taken.TryGetValue(path, out var other) ? RouteCodes.TwoAgencies(file, other) : null;
    }
}
