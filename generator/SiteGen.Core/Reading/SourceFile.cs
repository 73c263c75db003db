namespace SiteGen.Core.Reading;

/// <summary>
/// Reads one file of the content whole. Links are never followed: a pushed repository could point one at any file of the machine.
/// A file that cannot be opened throws, as every fault of the machine does.
/// </summary>
internal static class SourceFile
{
    /// <summary>Far above any real file of its kind, far below what would hurt.</summary>
    private const int MaximumLength = 16 * 1024 * 1024;

    /// <param name="siteDirectory">The site's folder.</param>
    /// <param name="path">Relative to it, with forward slashes.</param>
    public static SourceFileContent Read(string siteDirectory, string path)
    {
        var file = new FileInfo(Path.Combine(siteDirectory, path));

        // What is there tells in one look whether it is a link; what does not exist as a file may be a link to a folder, or to nothing.
        if (file.Exists ? (file.Attributes & FileAttributes.ReparsePoint) != 0 : file.LinkTarget is not null)
        {
            return new SourceFileContent(SourceFileState.Link, default);
        }

        if (!file.Exists)
        {
            return new SourceFileContent(SourceFileState.Missing, default);
        }

        // A pipe or a device has no length and could be read for ever; what has none is taken as empty without opening it.
        return file.Length switch
        {
            0 => new SourceFileContent(SourceFileState.Read, TextDecoder.Decode(default(ReadOnlyMemory<byte>))),
            > MaximumLength => new SourceFileContent(SourceFileState.TooLarge, default),
            _ => new SourceFileContent(SourceFileState.Read, TextDecoder.Decode(File.ReadAllBytes(file.FullName))),
        };
    }
}
