using System.Security.Cryptography;

namespace SiteGen.Site.Publishing;

/// <summary>Finds what others put into the live site (a verification file, a `.git`, a hand-made folder): all that its SHA256SUMS does not list, and folders
/// with nothing listed in them. Runs when the new site is fully written, so that conflicts are all found before anything is published.</summary>
internal sealed class ForeignFileFinder(string liveRoot, SpareTree tree, FileLedger ledger)
{
    private HashSet<string>? _listedFolders;

    /// <exception cref="OutputException">Foreign files stand where the new site has something else.</exception>
    public IReadOnlyList<ForeignFile> Find()
    {
        var found = new List<ForeignFile>();
        TreeWalker.Walk(liveRoot, (path, isDirectory) =>
        {
            if (isDirectory ? IsForeignFolder(path) : IsForeignFile(path))
            {
                found.Add(new ForeignFile(path.ToString(), isDirectory));
            }
        });
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        Refuse(OutputProblem.NameNotUtf8, found.Where(HasNoName));
        Refuse(OutputProblem.Conflict, found.Where(IsInTheWay));

        // What is left at a path of ours has our bytes: it becomes ours.
        found.RemoveAll(f => ledger.MarksOf(f.Path).HasFlag(LedgerMarks.Claimed));
        return found;
    }

    private void Refuse(OutputProblem problem, IEnumerable<ForeignFile> files)
    {
        string[] paths = [.. files.Select(f => f.Path)];
        if (paths.Length > 0)
        {
            throw new OutputException(problem, Path.Combine(liveRoot, paths[0])) { Conflicts = paths };
        }
    }

    // .NET shows such a name with replacement characters, and finds nothing by it.
    private bool HasNoName(ForeignFile foreign) => foreign.Path.Contains('\ufffd', StringComparison.Ordinal) && FileFacts.Of(Path.Combine(liveRoot, foreign.Path)).Kind == FileKind.None;

    private bool IsForeignFile(ReadOnlySpan<char> path)
    {
        if (path is ManifestFile.Name)
        {
            return FileFacts.Of(Path.Combine(liveRoot, ManifestFile.Name)).Kind != FileKind.File;
        }

        return !ledger.MarksOf(path).HasFlag(LedgerMarks.Listed);
    }

    private bool IsForeignFolder(ReadOnlySpan<char> path)
    {
        if (path is ManifestFile.Name)
        {
            return true;
        }

        if (tree.Needs(path))
        {
            return false;
        }

        _listedFolders ??= ListedFolders();
        return !_listedFolders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path);
    }

    private HashSet<string> ListedFolders()
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var bySpan = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < ledger.Count; i++)
        {
            if (ledger[i].Marks.HasFlag(LedgerMarks.Listed))
            {
                ReadOnlySpan<char> path = ledger.PathOf(ledger[i]);
                for (int slash = path.LastIndexOf('/'); slash > 0 && bySpan.Add(path[..slash]); slash = path[..slash].LastIndexOf('/'))
                {
                }
            }
        }

        return folders;
    }

    private bool IsInTheWay(ForeignFile foreign)
    {
        ReadOnlySpan<char> path = foreign.Path;
        if (path is ManifestFile.Name || (!foreign.IsDirectory && tree.Needs(path)))
        {
            return true;
        }

        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path[..slash].LastIndexOf('/'))
        {
            if (ledger.MarksOf(path[..slash]).HasFlag(LedgerMarks.Claimed))
            {
                return true;
            }
        }

        return ledger.MarksOf(path).HasFlag(LedgerMarks.Claimed) && (foreign.IsDirectory || !HasOurBytes(foreign.Path));
    }

    // Somebody who deleted SHA256SUMS, or put the same site there by other means, need not clear the folder by hand.
    private bool HasOurBytes(string path)
    {
        string full = Path.Combine(liveRoot, path);
        LedgerEntry entry = ledger[ledger.IndexOf(path)];
        FileFacts facts = FileFacts.Of(full);
        if (facts.Kind != FileKind.File || facts.Length != entry.Length)
        {
            return false;
        }

        using FileStream stream = File.OpenRead(full);
        return Sha256Digest.From(SHA256.HashData(stream)) == entry.Written;
    }
}
