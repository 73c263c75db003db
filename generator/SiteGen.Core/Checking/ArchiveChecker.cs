using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>
/// Reads and checks reports on every core, without making a site. Keeps of each report its findings alone, so memory follows what is
/// wrong and not what is written; the findings come in the order of the reports whatever thread met them.
/// </summary>
/// <param name="siteDirectory">The folder with site.json and content/.</param>
/// <param name="configuration">What site.json says.</param>
/// <param name="archive">The archive the reports belong to.</param>
public sealed class ArchiveChecker(string siteDirectory, SiteConfiguration configuration, Archive archive)
{
    /// <param name="reports">The reports to check.</param>
    /// <param name="progress">Told how many are done, from any thread.</param>
    /// <param name="cancellation">Stops between two agencies.</param>
    public ArchiveCheck Check(IReadOnlyList<ReportAddress> reports, Action<int> progress, CancellationToken cancellation)
    {
        var checker = new AgencyChecker(siteDirectory, configuration, archive);
        var places = reports.Select((report, index) => (report, index)).ToDictionary(pair => pair.report.Folder, pair => pair.index, StringComparer.Ordinal);
        List<AgencyNode> nodes = [.. reports.Select(report => report.Node).Distinct()];
        var relationsChecked = new int[reports.Count];
        var findings = new IReadOnlyList<Diagnostic>[reports.Count];
        var texts = new IReadOnlyList<CheckedText>[nodes.Count];
        var done = 0;
        Parallel.For(0, nodes.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var years = checker.Check(nodes[index]);
            texts[index] = [.. years.Select(report => report.Check.Text).OfType<CheckedText>()];
            foreach (var report in years)
            {
                if (places.TryGetValue(new ReportAddress(nodes[index], report.Year).Folder, out var place))
                {
                    relationsChecked[place] = report.Check.Judged;
                    findings[place] = report.Diagnostics;
                    progress(Interlocked.Increment(ref done));
                }
            }
        });

        // Texts are compared with those of the agencies asked for; what is said of a report that was not is left out.
        var folders = places.Keys.ToHashSet(StringComparer.Ordinal);
        var repeated = RepetitionChecker.Check(texts.SelectMany(text => text)).Where(found => folders.Contains(Path.GetDirectoryName(found.Path)!.Replace('\\', '/')));
        return new ArchiveCheck(relationsChecked, [.. findings.SelectMany(found => found), .. repeated]);
    }
}
