using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>Gathers what is found, from any thread: the first ten thousand in the order of listings, and of the others how many they are.</summary>
internal sealed class CopyFindings
{
    public const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly PriorityQueue<Diagnostic, Diagnostic> kept = new(Comparer<Diagnostic>.Create((left, right) => Diagnostic.CompareByPosition(right, left)));

    public int MoreErrors { get; private set; }

    public int MoreWarnings { get; private set; }

    /// <summary>In the order of listings.</summary>
    public IReadOnlyList<Diagnostic> Listed => DiagnosticList.Ordered(kept.UnorderedItems.Select(item => item.Element));

    public void Add(Diagnostic finding)
    {
        lock (gate)
        {
            if (kept.Count < Most)
            {
                kept.Enqueue(finding, finding);
            }
            else if (kept.EnqueueDequeue(finding, finding) is { Severity: Severity.Error })
            {
                MoreErrors++;
            }
            else
            {
                MoreWarnings++;
            }
        }
    }
}
