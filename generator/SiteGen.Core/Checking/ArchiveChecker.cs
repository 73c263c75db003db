using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

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
    /// <param name="cancellation">Stops between two reports.</param>
    public ArchiveCheck Check(IReadOnlyList<ReportAddress> reports, Action<int> progress, CancellationToken cancellation)
    {
        var reader = new ReportReader(siteDirectory, archive);
        var checker = new ReportChecker(configuration);
        var relationsChecked = new int[reports.Count];
        var findings = new IReadOnlyList<Diagnostic>[reports.Count];
        var done = 0;
        Parallel.For(0, reports.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var read = new List<Diagnostic>();
            var report = reader.Read(reports[index].Node, reports[index].Year, read);
            var check = report is null ? null : checker.Check(report);
            relationsChecked[index] = check?.Judged ?? 0;
            findings[index] = [.. checker.Settle(report, read), .. check?.Diagnostics ?? []];
            progress(Interlocked.Increment(ref done));
        });
        return new ArchiveCheck(relationsChecked, [.. findings.SelectMany(found => found)]);
    }
}
