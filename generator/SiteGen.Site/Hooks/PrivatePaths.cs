namespace SiteGen.Site.Hooks;

/// <summary>
/// Takes out of what the system says where on the server a repository lies. A pusher knows neither the server's folders nor the private one that a run lays
/// a commit out in: what lies there is named as in the repository, and the rest from the repository's own name on.
/// </summary>
public static class PrivatePaths
{
    /// <param name="text">Any text, in which paths may stand.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="settings">Where the site lies in it; null where that is not known.</param>
    public static string Hide(string text, BareRepository repository, PublishSettings? settings)
    {
        var runs = Workspace.RootOf(repository) + Path.DirectorySeparatorChar;
        var parts = text.Split(runs);
        var shown = string.Concat(parts[..1].Concat(parts.Skip(1).Select(part => InRun(part) is { } path ? settings?.Prefix + path : runs + part)));
        return shown.Replace(repository.Directory, Path.GetFileName(repository.Directory), StringComparison.Ordinal);
    }

    // Null where it is the run's folder itself, or its lock.
    private static string? InRun(string part) =>
        part.Length > Workspace.NameLength && part[Workspace.NameLength] == Path.DirectorySeparatorChar ? part[(Workspace.NameLength + 1)..] : null;
}
