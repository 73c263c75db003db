using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>A copy in a folder. Links are reported and never followed: what they lead to is no part of the copy.</summary>
internal sealed class FolderSource : CopySource
{
    // What .NET makes of each byte of a name that is not UTF-8, so that several names may look like one.
    private const char Replacement = '\ufffd';

    private readonly string root;
    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);

    /// <param name="root">The folder, in full; it may itself be a link.</param>
    public FolderSource(string root)
    {
        this.root = root;
        TreeWalker.Walk(
            root,
            (path, isDirectory) =>
            {
                if (!isDirectory)
                {
                    Take(path.ToString());
                }
            },
            path => CanEnter(path.ToString()));
    }

    public override Stream Open(string path)
    {
        try
        {
            return new FileStream(SourceFileReader.Open(root, path), FileAccess.Read, bufferSize: 0);
        }
        catch (SourceFileException failure)
        {
            throw new CopyReadException(CopyCodes.Unreadable.At(path, VisibleText.Of(failure.InnerException?.Message ?? failure.Problem.ToString())), failure);
        }
    }

    private void Take(string path)
    {
        var facts = FileFacts.Of(Path.Combine(root, path));
        if (!IsNamed(path, facts))
        {
            Strangers.Add(CopyCodes.Extra.At(path, NoName));
        }
        else if (facts.Kind == FileKind.File)
        {
            Add(path, facts.Length);
        }
        else if (facts.Kind != FileKind.None)
        {
            Findings.Add(CopyCodes.NotAFile.At(path));
        }
    }

    private bool CanEnter(string path)
    {
        var full = Path.Combine(root, path);
        try
        {
            if (!IsNamed(path, FileFacts.Of(full)))
            {
                Strangers.Add(CopyCodes.Extra.At(path, NoName));
                return false;
            }

            using var listing = Directory.EnumerateFileSystemEntries(full).GetEnumerator();
            return true;
        }
        catch (Exception failure) when (IoErrorMapper.Covers(failure))
        {
            Strangers.Add(CopyCodes.Unreadable.At(path, new LocalizedText($"文件夹无法打开：{VisibleText.Of(failure.Message)}", $"a folder cannot be opened: {VisibleText.Of(failure.Message)}")));
            return false;
        }
    }

    private bool IsNamed(string path, FileFacts facts) => !path.Contains(Replacement, StringComparison.Ordinal) || (facts.Kind != FileKind.None && doubtful.Add(path));

    private static LocalizedText NoName => new("文件名不是 UTF-8，校验清单无法列出", "the name is not UTF-8, so no list of hashes can name it");
}
