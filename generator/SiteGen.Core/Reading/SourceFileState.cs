namespace SiteGen.Core.Reading;

/// <summary>What became of an attempt to read a file.</summary>
internal enum SourceFileState
{
    Read,
    Missing,

    /// <summary>It is a symbolic link, which is refused unread.</summary>
    Link,

    TooLarge,
}
