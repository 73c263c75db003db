namespace SiteGen.Site.Publishing;

/// <summary>Why the output could not be written. Each value has one diagnostic code, SG6001 for the first and so on in this order.</summary>
public enum OutputProblem
{
    /// <summary>The folder that should hold the output directory does not exist.</summary>
    ParentMissing,

    /// <summary>A file stands where the output directory (or a folder SiteGen keeps beside it) should be.</summary>
    NotADirectory,

    /// <summary>The output directory (or a folder SiteGen keeps beside it) is a symbolic link, so its name cannot be exchanged.</summary>
    SymbolicLink,

    /// <summary>The output directory is a mount point or lies on another file system than its parent, so it cannot be renamed.</summary>
    MountPoint,

    /// <summary>The account that builds may not write there.</summary>
    AccessDenied,

    /// <summary>The file system is mounted read-only.</summary>
    ReadOnly,

    /// <summary>The disk or the account's quota is full. The site is kept twice, so it needs room for two copies.</summary>
    NoSpace,

    /// <summary>A path or one of its names is longer than the file system takes.</summary>
    NameTooLong,

    /// <summary>Another build holds the output directory. <see cref="OutputException.Holder"/> tells which.</summary>
    Locked,

    /// <summary>Files SiteGen did not write stand where it must write. <see cref="OutputException.Conflicts"/> lists them.</summary>
    Conflict,

    /// <summary>Anything else the system reports, a failing disk among it; the inner exception holds the system's words.</summary>
    Failed,

    /// <summary>Files SiteGen did not write have names that are not UTF-8, so that it cannot carry them to the new site. <see cref="OutputException.Conflicts"/> lists them.</summary>
    NameNotUtf8,
}
