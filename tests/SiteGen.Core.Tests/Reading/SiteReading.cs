using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Tests.Reading;

/// <summary>Everything a site's folder reads as, the way a build reads it.</summary>
public sealed record SiteReading(SiteConfiguration? Configuration, Archive? Archive, IReadOnlyList<Report> Reports, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static SiteReading Of(string siteDirectory)
    {
        var diagnostics = new List<Diagnostic>();
        var configuration = SiteConfigurationReader.Read(siteDirectory, diagnostics);
        var archive = ArchiveFinder.Find(siteDirectory, configuration, diagnostics);
        var reports = new List<Report>();
        if (archive is not null)
        {
            var reader = new ReportReader(siteDirectory, archive);
            foreach (var agency in archive.Agencies)
            {
                reports.AddRange(agency.Years.Select(year => reader.Read(agency, year, diagnostics)).OfType<Report>());
            }
        }

        diagnostics.Sort(Diagnostic.CompareByPosition);
        return new SiteReading(configuration, archive, reports, diagnostics);
    }

    /// <summary>The findings as the terminal prints them, in Chinese.</summary>
    public IReadOnlyList<string> Lines() => [.. Diagnostics.SelectMany(Lines)];

    private static IEnumerable<string> Lines(Diagnostic diagnostic)
    {
        var rule = diagnostic.Code.Rule is { } id ? $" [{id}]" : "";
        yield return $"{VisibleText.Of(diagnostic.Path, 200)}:{diagnostic.Line}:{diagnostic.Column}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code.Id}{rule} {diagnostic.Message.Chinese}";
        if (diagnostic.Hint is { } hint)
        {
            yield return $"  hint: {hint.Chinese}";
        }
    }
}
