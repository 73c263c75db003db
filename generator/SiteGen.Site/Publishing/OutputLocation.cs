namespace SiteGen.Site.Publishing;

/// <summary>Where a site and what SiteGen keeps beside it lie. The state folder is a hidden sibling of the output directory: a sibling is on
/// the same file system, which the exchange of names needs, and is not part of the published site.</summary>
internal sealed record OutputLocation(string Live, string State)
{
    /// <summary>The tree whose turn it is to be written.</summary>
    public string Spare => Path.Combine(State, "tree");

    /// <summary>The live tree between the two renames of a system that cannot exchange names.</summary>
    public string Retired => Path.Combine(State, "retired");

    public string LockFile => Path.Combine(State, "lock");

    public string HolderFile => Path.Combine(State, "holder");

    public string Parent => Path.GetDirectoryName(Live)!;

    /// <exception cref="OutputException">The output directory cannot be exchanged or the state folder cannot be made.</exception>
    public static OutputLocation Prepare(string outputDirectory)
    {
        string live = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputDirectory));
        string? parent = Path.GetDirectoryName(live);
        if (string.IsNullOrEmpty(parent))
        {
            throw new OutputException(OutputProblem.MountPoint, live);
        }

        var location = new OutputLocation(live, Path.Combine(parent, $".{Path.GetFileName(live)}.sitegen"));
        try
        {
            location.Check();
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw IoErrorMapper.Map(e, live);
        }

        return location;
    }

    private void Check()
    {
        if (!Directory.Exists(Parent))
        {
            throw new OutputException(FileFacts.Of(Parent).Kind == FileKind.None ? MissingBelow(Parent) : OutputProblem.NotADirectory, Parent);
        }

        FileFacts live = FileFacts.Of(Live);
        RequireDirectory(live.Kind, Live);
        if (live.IsMountPoint)
        {
            throw new OutputException(OutputProblem.MountPoint, Live);
        }

        RequireDirectory(FileFacts.Of(State).Kind, State);
        CreateState();
        foreach (string file in (ReadOnlySpan<string>)[LockFile, HolderFile])
        {
            if (FileFacts.Of(file).Kind is FileKind.Link)
            {
                throw new OutputException(OutputProblem.SymbolicLink, file);
            }
        }
    }

    // A file among the ancestors is another mistake than a folder that is not there yet.
    private static OutputProblem MissingBelow(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                return OutputProblem.NotADirectory;
            }
        }

        return OutputProblem.ParentMissing;
    }

    private static void RequireDirectory(FileKind kind, string path)
    {
        switch (kind)
        {
            case FileKind.Link:
                throw new OutputException(OutputProblem.SymbolicLink, path);
            case FileKind.File or FileKind.Other:
                throw new OutputException(OutputProblem.NotADirectory, path);
            default:
                break;
        }
    }

    // The parent may itself be served: what is not published yet, or no longer, must not be readable through the state folder.
    private void CreateState()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(State);
            return;
        }

        const UnixFileMode others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        const UnixFileMode everything = (UnixFileMode)0x1FF;
        Directory.CreateDirectory(State, File.GetUnixFileMode(Parent) & everything & ~others | owner);
    }
}
