using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>A copy in a folder. Links are reported and never followed: what they lead to is no part of the copy.</summary>
internal sealed class FolderSource : CopySource
{
    private readonly string root;

    /// <param name="root">The folder, in full; it may itself be a link.</param>
    public FolderSource(string root)
    {
        this.root = root;
        TreeWalker.Walk(root, (path, isDirectory) =>
        {
            if (!isDirectory)
            {
                Take(path.ToString());
            }
        });
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
        if (facts.Kind == FileKind.File)
        {
            Add(path, facts.Length);
        }
        else if (facts.Kind != FileKind.None)
        {
            Findings.Add(CopyCodes.NotAFile.At(path));
        }
    }
}
