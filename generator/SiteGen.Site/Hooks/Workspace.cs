using SiteGen.Site.Publishing;

namespace SiteGen.Site.Hooks;

/// <summary>
/// A private folder for one run of a hook, gone when the run ends. A run that is killed leaves its folder behind; the next run removes it,
/// knowing it for dead by its lock, which the system has let go of.
/// </summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>The length of a run's own folder name, which is the system's choice.</summary>
    public const int NameLength = 12;

    private const string LockSuffix = ".lock";

    private readonly FileLock held;
    private readonly string lockFile;

    private Workspace(string directory, string lockFile, FileLock held)
    {
        Directory = directory;
        this.lockFile = lockFile;
        this.held = held;
    }

    /// <summary>The folder, empty at first.</summary>
    public string Directory { get; }

    public static Workspace Open(BareRepository repository, CancellationToken cancellation)
    {
        CreateState(repository);
        var root = RootOf(repository);
        System.IO.Directory.CreateDirectory(root);

        // Between a lock's making and its taking it looks dead: so runs begin one after another.
        using var gate = FileLock.Take(Path.Combine(repository.StateDirectory, "runs.lock"), () => { }, cancellation);
        RemoveDead(root);
        var directory = Path.Combine(root, Path.GetRandomFileName());
        var lockFile = directory + LockSuffix;
        var held = FileLock.TryTake(lockFile) ?? throw new IOException(lockFile);
        System.IO.Directory.CreateDirectory(directory);
        return new Workspace(directory, lockFile, held);
    }

    /// <summary>The folder that the folders of runs lie in.</summary>
    public static string RootOf(BareRepository repository) => Path.Combine(repository.StateDirectory, "runs");

    /// <summary>Makes the repository's state folder. What is pushed is not published yet: nobody but the account that runs the hooks reads it.</summary>
    public static void CreateState(BareRepository repository)
    {
        if (OperatingSystem.IsWindows())
        {
            System.IO.Directory.CreateDirectory(repository.StateDirectory);
        }
        else
        {
            System.IO.Directory.CreateDirectory(repository.StateDirectory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose()
    {
        // The folder first: a run killed in between leaves a lock that leads the next one to what is left of it.
        System.IO.Directory.Delete(Directory, recursive: true);
        held.Dispose();
        File.Delete(lockFile);
    }

    private static void RemoveDead(string root)
    {
        foreach (var lockFile in System.IO.Directory.GetFiles(root, "*" + LockSuffix))
        {
            using var dead = FileLock.TryTake(lockFile);
            if (dead is null)
            {
                continue;
            }

            var directory = lockFile[..^LockSuffix.Length];
            if (System.IO.Directory.Exists(directory))
            {
                System.IO.Directory.Delete(directory, recursive: true);
            }

            dead.Dispose();
            File.Delete(lockFile);
        }
    }
}
