using System.Text;
using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Checks a commit that is not accepted yet: lays it out in a private folder and has the same readers and checkers look at it as <c>sitegen check</c> does.
/// Whole, not only what changed, since last year's figures and the agencies above hang on every report.
/// </summary>
/// <param name="repository">Where the commit waits.</param>
/// <param name="settings">Where the site lies in it.</param>
public sealed class CommitChecker(BareRepository repository, PublishSettings settings)
{
    /// <exception cref="GitException">Git failed.</exception>
    /// <exception cref="IOException">The private folder cannot be written.</exception>
    public CommitCheck Check(PushedReference pushed, CancellationToken cancellation)
    {
        using var workspace = Workspace.Open(repository, cancellation);
        var found = new List<Diagnostic>();
        CommitWriter.Write(repository, settings, pushed.New, workspace.Directory, found, cancellation);
        var configuration = SiteConfigurationReader.Read(workspace.Directory, [ThemeName.Value], found);
        var archive = ArchiveFinder.Find(workspace.Directory, configuration, found);
        var reports = 0;
        var relations = 0;
        if (configuration is not null && archive is not null)
        {
            var addresses = ReportAddress.AllOf(archive);
            var check = new ArchiveChecker(workspace.Directory, configuration, archive).Check(addresses, _ => { }, cancellation);
            found.AddRange(check.Diagnostics);
            reports = addresses.Count;
            relations = check.RelationsChecked.Sum();
        }

        return new CommitCheck(reports, relations, [.. DiagnosticList.Ordered(found).Select(InRepository)], ChangedPaths(pushed));
    }

    private Diagnostic InRepository(Diagnostic diagnostic) => settings.Prefix.Length == 0 ? diagnostic : diagnostic with { Path = settings.Prefix + diagnostic.Path };

    private HashSet<string>? ChangedPaths(PushedReference pushed)
    {
        // The old commit of a forced push may be gone already.
        var result = pushed.IsNew ? null : repository.Git.TryRun("diff-tree", "-r", "-z", "--name-only", "--no-renames", pushed.Old, pushed.New);
        return result is { ExitCode: 0 }
            ? Encoding.UTF8.GetString(result.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)
            : null;
    }
}
