using System.Runtime.ExceptionServices;
using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;
using SiteGen.Site.Planning;
using SiteGen.Site.Publishing;
using SiteGen.Site.Search.Figures;
using SiteGen.Site.Search.Indexing;
using SiteGen.Site.Theme;

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
        var configuration = SiteConfigurationReader.Read(request.SiteDirectory, [ThemeName.Value], diagnostics);
        var archive = ArchiveFinder.Find(request.SiteDirectory, configuration, diagnostics);
        if (configuration is null || archive is null)
        {
            return Refused(diagnostics, 0, 0);
        }

        if (diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return CheckAlone(request, configuration, archive, diagnostics, cancellation);
        }

        var context = new SiteContext(request.BaseUrl is null ? configuration : configuration with { BaseUrl = request.BaseUrl }, archive);
        var agencies = new AgencyResult[archive.Agencies.Count];
        try
        {
            return Publish(request, context, agencies, diagnostics, cancellation);
        }
        catch (OutputException failure)
        {
            return Refused([.. diagnostics, OutputDiagnostics.Of(failure)], agencies);
        }
        catch (SourceFileException failure)
        {
            return Refused([.. diagnostics, OutputDiagnostics.Of(failure)], agencies);
        }
    }

    private static BuildOutcome Publish(BuildRequest request, SiteContext context, AgencyResult[] agencies, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var options = new OutputOptions { Durable = request.Durable };
        using var output = OutputTree.Open(request.OutputDirectory, request.LockWait is { } wait ? options with { LockWait = wait } : options, cancellation);
        using var pages = new PageWriter(output, context.Text);
        var frames = new PageFramePlanner(context);
        var search = new SearchIndexBuilder(new SearchNumbering(context.Archive.Agencies), context.Configuration.Forms);
        var figures = new FigureIndexBuilder(search.Numbering, context.Configuration.Forms);
        var hasSearch = !request.WithoutSearch;
        MapAgencies(request, context, new AgencyWriter(context, frames, pages, output, search, figures, request.SiteDirectory) { HasSearch = hasSearch }, agencies, cancellation);
        diagnostics.AddRange(agencies.SelectMany(agency => agency.Diagnostics));
        diagnostics.AddRange(RepetitionChecker.Check(agencies.SelectMany(agency => agency.Texts)));
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return Refused(diagnostics, agencies);
        }

        // The texts were compared; the reduce needs room.
        for (var index = 0; index < agencies.Length; index++)
        {
            agencies[index] = agencies[index] with { Texts = [] };
        }

        new ArchiveWriter(context, frames, pages, output, search, figures, request.SiteDirectory) { HasSearch = hasSearch }.Write(agencies, request.Version, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var published = output.Complete();
        return new BuildOutcome(
            true,
            DiagnosticList.Ordered(diagnostics),
            agencies.Sum(agency => agency.Summary.Reports.Count),
            agencies.Sum(agency => agency.RelationsChecked),
            published.Files,
            published.Bytes)
        {
            OutdatedSignatures = published.OutdatedSignatures,
        };
    }

    // Nothing will be published; the reports are read and checked all the same, so that one run tells everything.
    private static BuildOutcome CheckAlone(BuildRequest request, SiteConfiguration configuration, Archive archive, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var reports = ReportAddress.AllOf(archive);
        var check = new ArchiveChecker(request.SiteDirectory, configuration, archive).Check(reports, done => request.Progress?.Invoke(done, reports.Count), cancellation);
        return Refused([.. diagnostics, .. check.Diagnostics], reports.Count, check.RelationsChecked.Sum());
    }

    private static void MapAgencies(BuildRequest request, SiteContext context, AgencyWriter writer, AgencyResult[] results, CancellationToken cancellation)
    {
        var nodes = context.Archive.Agencies;
        var builder = new AgencyBuilder(new AgencyChecker(request.SiteDirectory, context.Configuration, context.Archive), writer);
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
    }

    // Of agencies there are none yet where the output failed before they were read.
    private static BuildOutcome Refused(IEnumerable<Diagnostic> diagnostics, AgencyResult[] agencies) =>
        Refused(diagnostics, agencies.OfType<AgencyResult>().Sum(agency => agency.Summary.Reports.Count), agencies.OfType<AgencyResult>().Sum(agency => agency.RelationsChecked));

    private static BuildOutcome Refused(IEnumerable<Diagnostic> diagnostics, int reports, int relations) =>
        new(false, DiagnosticList.Ordered(diagnostics), reports, relations, 0, 0);
}
