namespace SiteGen.Core.Diagnostics;

/// <summary>Brings the findings of a run into the order of every listing, each said once.</summary>
public static class DiagnosticList
{
    /// <returns>Sorted by path, line, column, code and message; of findings alike in all of these the first alone.</returns>
    public static IReadOnlyList<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = diagnostics.ToList();

        // Stable, so that of two findings alike the one that came first stays.
        ordered = [.. ordered.Order(Comparer<Diagnostic>.Create(Diagnostic.CompareByPosition))];
        var kept = 0;
        for (var index = 0; index < ordered.Count; index++)
        {
            if (!IsAmongAlike(ordered, kept, ordered[index]))
            {
                ordered[kept++] = ordered[index];
            }
        }

        ordered.RemoveRange(kept, ordered.Count - kept);
        return ordered;
    }

    private static bool IsAmongAlike(List<Diagnostic> ordered, int kept, Diagnostic diagnostic)
    {
        for (var index = kept - 1; index >= 0 && Diagnostic.CompareByPosition(ordered[index], diagnostic) == 0; index--)
        {
            if (ordered[index].Message == diagnostic.Message)
            {
                return true;
            }
        }

        return false;
    }
}
