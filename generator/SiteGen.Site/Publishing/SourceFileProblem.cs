namespace SiteGen.Site.Publishing;

/// <summary>Why a file of the content could not be copied into the site.</summary>
public enum SourceFileProblem
{
    /// <summary>It is, or lies below, a symbolic link.</summary>
    SymbolicLink,

    /// <summary>It is not there (any more).</summary>
    Missing,

    /// <summary>It is a folder, device, pipe or socket.</summary>
    NotAFile,

    /// <summary>The system refuses to read it.</summary>
    Unreadable,

    /// <summary>It is longer or shorter than what is said of it elsewhere on the site: somebody is writing to it.</summary>
    Changed,
}
