using SiteGen.Core.Diagnostics;
using SiteGen.Site.Building;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Publishes a branch as it stands once its turn has come: pushes wait for each other, and each that gets its turn takes the newest commit,
/// so that of ten pushes at once the last decides, whichever order they come in, and those before it need no build of their own.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="settings">What to publish and where to.</param>
/// <param name="version">The version the about page names.</param>
public sealed class BranchPublisher(BareRepository repository, PublishSettings settings, string version)
{
    // Another build of the same output is an administrator's own; it ends sooner or later.
    private static readonly TimeSpan PatienceWithOthers = TimeSpan.FromMinutes(10);

    /// <summary>Told once, if another push is being published.</summary>
    public Action? OnWaiting { get; init; }

    /// <summary>Told which commit is about to be built.</summary>
    public Action<string>? OnBuilding { get; init; }

    /// <param name="always">To build even where the site is that of the newest commit already.</param>
    /// <param name="cancellation">Leaves the site as it was.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public PublishOutcome Publish(bool always, CancellationToken cancellation)
    {
        Workspace.CreateState(repository);
        using var turn = FileLock.Take(Path.Combine(repository.StateDirectory, "publish.lock"), () => OnWaiting?.Invoke(), cancellation);
        if (repository.TipOf(settings.Branch) is not { } commit)
        {
            return new PublishOutcome(PublishState.BranchMissing, null, null);
        }

        var record = new PublishedRecord(repository, settings, version);
        if (!always && record.Is(commit))
        {
            return new PublishOutcome(PublishState.AlreadyPublished, commit, null);
        }

        OnBuilding?.Invoke(commit);
        var outcome = Build(commit, cancellation);
        if (outcome.Published)
        {
            record.Write(commit);
        }

        return new PublishOutcome(outcome.Published ? PublishState.Published : PublishState.NotPublished, commit, outcome);
    }

    private BuildOutcome Build(string commit, CancellationToken cancellation)
    {
        using var workspace = Workspace.Open(repository, cancellation);
        var found = new List<Diagnostic>();
        CommitWriter.Write(repository, settings, commit, workspace.Directory, found, cancellation);
        if (found.Count > 0)
        {
            return new BuildOutcome(false, [.. DiagnosticList.Ordered(found).Select(InRepository)], 0, 0, 0, 0);
        }

        var request = new BuildRequest(workspace.Directory, settings.Output) { BaseUrl = settings.BaseUrl, Version = version, LockWait = PatienceWithOthers };
        var outcome = SiteBuilder.Build(request, cancellation);
        return outcome with { Diagnostics = [.. outcome.Diagnostics.Select(InRepository)] };
    }

    // What is wrong with the output is named by its place on the server.
    private Diagnostic InRepository(Diagnostic diagnostic) =>
        Path.IsPathRooted(diagnostic.Path) || settings.Prefix.Length == 0 ? diagnostic : diagnostic with { Path = settings.Prefix + diagnostic.Path };
}
