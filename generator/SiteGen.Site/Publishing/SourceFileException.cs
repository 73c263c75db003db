namespace SiteGen.Site.Publishing;

/// <summary>A file of the content cannot be copied into the site. <see cref="Path"/> is relative to the root the caller gave and names the
/// component at fault (for a symbolic link, the link itself).</summary>
public sealed class SourceFileException : Exception
{
    public SourceFileException(SourceFileProblem problem, string path, Exception? inner = null)
        : base($"{problem}: {path}" + (inner is null ? "" : $" ({inner.Message})"), inner)
    {
        Problem = problem;
        Path = path;
    }

    public SourceFileProblem Problem { get; }

    public string Path { get; }
}
