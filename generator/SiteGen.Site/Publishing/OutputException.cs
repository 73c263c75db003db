namespace SiteGen.Site.Publishing;

/// <summary>The output could not be written; the published site is as it was. Mapped once, at the top, to a diagnostic and exit code 3.</summary>
public sealed class OutputException : Exception
{
    public OutputException(OutputProblem problem, string path, Exception? inner = null)
        : base($"{problem}: {path}" + (inner is null ? "" : $" ({inner.Message})"), inner)
    {
        Problem = problem;
        Path = path;
    }

    public OutputProblem Problem { get; }

    /// <summary>The full path the system call was about.</summary>
    public string Path { get; }

    /// <summary>For <see cref="OutputProblem.Conflict"/> and <see cref="OutputProblem.NameNotUtf8"/>: paths relative to the output directory, `/`-separated, in ordinal order; never empty then.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>For <see cref="OutputProblem.Locked"/>: who holds the directory, null where that could not be read.</summary>
    public OutputHolder? Holder { get; init; }
}
