using System.Collections.Concurrent;

namespace SiteGen.Site.Publishing;

/// <summary>The folder being written: what was in it, which folders it needs, what must go. It is as an earlier session left it, whole or
/// not; nothing about it is believed beyond which names are there. Links in it are removed, never followed. Its own lock file keeps
/// other builds out, so that what was seen at the start still holds.</summary>
internal sealed class SpareTree : IDisposable
{
    private readonly FileLedger _ledger;
    private readonly Lock _gate = new();

    // True: the new site needs the folder. False: it was there and goes unless it comes to be needed.
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _foldersBySpan;

    public SpareTree(string root, FileLedger ledger)
    {
        Root = root;
        _ledger = ledger;
        _foldersBySpan = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Root { get; }

    /// <summary>The way to new files and folders, once <see cref="Open"/> has been called.</summary>
    public TreeFolder Folder { get; private set; } = null!;

    public string FullPath(string path) => string.Concat(Root, "/", path);

    /// <summary>Takes stock, or makes the folder. Afterwards it holds no SHA256SUMS: a tree that has one is complete.</summary>
    public void Open()
    {
        FileKind kind = FileFacts.Of(Root).Kind;
        if (kind is FileKind.Directory)
        {
            RemoveWhatever(FullPath(ManifestFile.Name));
            TreeWalker.Walk(Root, TakeStock);
        }
        else
        {
            if (kind is not FileKind.None)
            {
                File.Delete(Root);
            }

            Directory.CreateDirectory(Root);
        }

        Folder = new TreeFolder(Root);
    }

    public bool Needs(ReadOnlySpan<char> folder) => _foldersBySpan.TryGetValue(folder, out bool needed) && needed;

    /// <summary>Makes sure that the folder a path lies in is there and is a real folder.</summary>
    public void EnsureFolderOf(ReadOnlySpan<char> path)
    {
        int slash = path.LastIndexOf('/');
        if (slash > 0 && !Needs(path[..slash]))
        {
            EnsureFolder(path[..slash].ToString());
        }
    }

    public void EnsureFolder(string folder)
    {
        EnsureFolderOf(folder);
        LedgerMarks marks = _ledger.MarksOf(folder);
        if (marks.HasFlag(LedgerMarks.Claimed))
        {
            throw new InvalidOperationException($"'{folder}' is written both as a file and as a folder.");
        }

        if (!_folders.ContainsKey(folder))
        {
            if (marks.HasFlag(LedgerMarks.Spare))
            {
                ReplaceByFolder(folder);
            }
            else
            {
                Folder.EnsureFolder(folder);
            }
        }

        _folders[folder] = true;
    }

    /// <summary>Removes a folder of an earlier site where a file must stand.</summary>
    public void ClearFolderAt(string path)
    {
        if (_folders.TryGetValue(path, out bool needed))
        {
            if (needed)
            {
                throw new InvalidOperationException($"'{path}' is written both as a file and as a folder.");
            }

            Directory.Delete(FullPath(path), recursive: true);
            _folders.TryRemove(path, out _);
        }
    }

    /// <summary>Removes files the new site does not have, but for those to <paramref name="keep"/>, which is not asked about files SiteGen wrote.</summary>
    public void RemoveStaleFiles(Func<string, bool> keep)
    {
        const LedgerMarks staying = LedgerMarks.Claimed | LedgerMarks.Carried;
        for (int i = 0; i < _ledger.Count; i++)
        {
            ref LedgerEntry entry = ref _ledger[i];
            if ((entry.Marks & (LedgerMarks.Spare | staying)) == LedgerMarks.Spare)
            {
                string path = _ledger.PathOf(entry);
                if (entry.Marks.HasFlag(LedgerMarks.Listed) || !keep(path))
                {
                    RemoveIfThere(FullPath(path));
                    _ledger.Unmark(ref entry, LedgerMarks.Spare);
                }
            }
        }
    }

    /// <summary>Removes folders the new site does not need.</summary>
    public void RemoveStaleFolders()
    {
        // A longer name of a nested folder comes before its parent's.
        foreach (string folder in _folders.Where(f => !f.Value).Select(f => f.Key).OrderByDescending(f => f.Length))
        {
            try
            {
                Directory.Delete(FullPath(folder), recursive: true);
            }
            catch (DirectoryNotFoundException)
            {
                // It went with a folder that made way for a file.
            }
        }
    }

    /// <summary>Gives the room back. What cannot be removed stays for the next session: this one has its own error to tell.</summary>
    public void Discard()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
        }
    }

    public void Dispose() => Folder?.Dispose();

    private void TakeStock(ReadOnlySpan<char> path, bool isDirectory)
    {
        if (isDirectory)
        {
            _folders.TryAdd(path.ToString(), false);
        }
        else
        {
            _ledger.Mark(path, LedgerMarks.Spare, out _);
        }
    }

    private void ReplaceByFolder(string folder)
    {
        lock (_gate)
        {
            ref LedgerEntry entry = ref _ledger.Mark(folder, LedgerMarks.None, out LedgerMarks marks);
            if (marks.HasFlag(LedgerMarks.Spare))
            {
                RemoveIfThere(FullPath(folder));
                _ledger.Unmark(ref entry, LedgerMarks.Spare);
            }

            Folder.EnsureFolder(folder);
        }
    }

    private static void RemoveIfThere(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
        }
    }

    private static void RemoveWhatever(string path)
    {
        if (FileFacts.Of(path).Kind == FileKind.Directory)
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
