using System.Runtime.ExceptionServices;
using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Site.Planning;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Building;

/// <summary>
/// Builds a site: a map over agencies, a reduce over their summaries, one atomic publication. Takes a folder with site.json and
/// content/, gives every finding of the run; the output is written whole or not at all.
/// </summary>
public static class SiteBuilder
{
    /// <exception cref="OperationCanceledException">The build was interrupted; the last site is as it was.</exception>
    public static BuildOutcome Build(BuildRequest request, CancellationToken cancellation)
    {
        var diagnostics = new List<Diagnostic>();
        if (ReadSite(request, diagnostics) is not { } context)
        {
            return Refused(diagnostics, [], 0);
        }

        try
        {
            return Publish(request, context, diagnostics, cancellation);
        }
        catch (OutputException failure)
        {
            return Refused([.. diagnostics, OutputDiagnostics.Of(failure)], [], 0);
        }
        catch (SourceFileException failure)
        {
            return Refused([.. diagnostics, OutputDiagnostics.Of(failure)], [], 0);
        }
    }

    private static BuildOutcome Publish(BuildRequest request, SiteContext context, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        using var output = OutputTree.Open(request.OutputDirectory, cancellation: cancellation);
        using var pages = new PageWriter(output, context.Text);
        var frames = new PageFramePlanner(context);
        var agencies = MapAgencies(request, context, new AgencyWriter(context, frames, pages, output, request.SiteDirectory), cancellation);
        diagnostics.AddRange(agencies.SelectMany(agency => agency.Diagnostics));
        diagnostics.Sort(Diagnostic.CompareByPosition);
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return Refused(diagnostics, agencies, agencies.Sum(agency => agency.RelationsChecked));
        }

        new ArchiveWriter(context, frames, pages, output, request.SiteDirectory).Write(agencies, request.Version);
        cancellation.ThrowIfCancellationRequested();
        var published = output.Complete();
        return new BuildOutcome(
            true,
            diagnostics,
            agencies.Sum(agency => agency.Summary.Reports.Count),
            agencies.Sum(agency => agency.RelationsChecked),
            published.Files,
            published.Bytes);
    }

    private static SiteContext? ReadSite(BuildRequest request, List<Diagnostic> diagnostics)
    {
        var configuration = SiteConfigurationReader.Read(request.SiteDirectory, diagnostics);
        var archive = ArchiveFinder.Find(request.SiteDirectory, diagnostics);
        if (archive is not null)
        {
            StaticFileChecker.Check(archive, diagnostics);
        }

        if (configuration is null || archive is null || diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return null;
        }

        return new SiteContext(request.BaseUrl is null ? configuration : configuration with { BaseUrl = request.BaseUrl }, archive);
    }

    private static AgencyResult[] MapAgencies(BuildRequest request, SiteContext context, AgencyWriter writer, CancellationToken cancellation)
    {
        var nodes = context.Archive.Agencies;
        var builder = new AgencyBuilder(context, new ReportReader(request.SiteDirectory, context.Archive), new ReportChecker(context.Configuration), writer);
        var results = new AgencyResult[nodes.Count];
        var done = 0;
        var options = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = request.Parallelism > 0 ? request.Parallelism : Environment.ProcessorCount,
        };
        try
        {
            Parallel.For(0, nodes.Count, options, index =>
            {
                results[index] = builder.Build(nodes[index]);
                request.Progress?.Invoke(Interlocked.Increment(ref done), nodes.Count);
            });
        }
        catch (AggregateException failures)
        {
            // Several threads may fail at the same full disk; the first says it.
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }

        return results;
    }

    private static BuildOutcome Refused(List<Diagnostic> diagnostics, IReadOnlyList<AgencyResult> agencies, int relations)
    {
        diagnostics.Sort(Diagnostic.CompareByPosition);
        return new BuildOutcome(false, diagnostics, agencies.Sum(agency => agency.Summary.Reports.Count), relations, 0, 0);
    }
}
