using SiteGen.Site.Publishing;

namespace SiteGen.Site.Mirroring;

/// <summary>
/// Where a run writes until its output is whole: hidden, beside the output, so that the last step is a rename, and under a name of its own, so that two runs
/// with one output do not meet before that. A run that is killed leaves it behind; the next with that output removes it, knowing it for dead by its lock.
/// </summary>
internal sealed class PartialPlace : IDisposable
{
    private const string LockSuffix = ".lock";

    private readonly FileLock held;

    private PartialPlace(string output, string path, FileLock held)
    {
        Output = output;
        Path = path;
        this.held = held;
    }

    /// <summary>What is to be put in place, in full.</summary>
    public string Output { get; }

    /// <summary>What to write, in full: nothing stands there yet.</summary>
    public string Path { get; }

    /// <exception cref="IOException">Nothing can be written beside the output.</exception>
    public static PartialPlace Open(string output)
    {
        var folder = System.IO.Path.GetDirectoryName(output)!;
        var prefix = $".{System.IO.Path.GetFileName(output)}.sitegen-";
        RemoveDead(folder, prefix);

        // Between its making and its taking a lock looks dead; whoever finds it taken then begins anew.
        string path;
        FileLock? held;
        do
        {
            path = System.IO.Path.Combine(folder, prefix + System.IO.Path.GetRandomFileName());
            held = FileLock.TryTake(path + LockSuffix, FileMode.CreateNew);
        }
        while (held is null);
        return new PartialPlace(output, path, held);
    }

    /// <summary>Removes what was not put in place.</summary>
    public void Dispose()
    {
        try
        {
            Remove(Path);
        }
        finally
        {
            held.Dispose();
        }

        File.Delete(Path + LockSuffix);
    }

    private static void RemoveDead(string folder, string prefix)
    {
        foreach (var lockFile in Directory.GetFiles(folder).Where(file => IsLock(System.IO.Path.GetFileName(file), prefix)))
        {
            try
            {
                // Never made anew: a lock of that name would not be the one that its run holds.
                using var dead = FileLock.TryTake(lockFile, FileMode.Open);
                if (dead is null)
                {
                    continue;
                }

                Remove(lockFile[..^LockSuffix.Length]);
                dead.Dispose();
                File.Delete(lockFile);
            }
            catch (Exception failure) when (IoErrorMapper.Covers(failure))
            {
                // Another run has removed it, or another account left it; it is in nobody's way.
            }
        }
    }

    private static bool IsLock(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(LockSuffix, StringComparison.Ordinal);

    private static void Remove(string path)
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
