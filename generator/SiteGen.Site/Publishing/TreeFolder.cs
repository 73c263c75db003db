using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>The root of the tree being written, and the shortest way to new files in it. On Linux it is held open: a new file then takes
/// three system calls (ten with .NET's own, which also lock and measure it) and its name is looked up from here.</summary>
internal sealed class TreeFolder : IDisposable
{
    private readonly string _root;

    // Null where there are no such calls.
    private readonly SafeFileHandle? _handle;

    /// <param name="root">A folder that exists.</param>
    public TreeFolder(string root)
    {
        _root = root;
        if (OperatingSystem.IsLinux() && Environment.Is64BitProcess)
        {
            Require(PosixCalls.OpenFolder(root, out int descriptor), root);
            _handle = new SafeFileHandle(descriptor, ownsHandle: true);
        }
    }

    /// <summary>Writes a file where nothing is. What stood there when the session began was seen, so that anything there now is a bug or an
    /// intruder: both must fail.</summary>
    /// <param name="path">Relative to the root, `/`-separated; its folder exists.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="time">Its modification time, UTC; null for the moment of writing.</param>
    /// <param name="written">Called once the bytes are in it.</param>
    public void CreateFile(string path, ReadOnlySpan<byte> bytes, DateTime? time, Action? written)
    {
        if (_handle is null)
        {
            using SafeFileHandle file = CreateFile(path);
            RandomAccess.Write(file, bytes, 0);
            written?.Invoke();
            if (time is { } given)
            {
                File.SetLastWriteTimeUtc(file, given);
            }

            return;
        }

        int error = PosixCalls.CreateFile(_handle, path, out int descriptor);
        if (error == 0)
        {
            try
            {
                error = PosixCalls.Write(descriptor, bytes);
                if (error == 0)
                {
                    written?.Invoke();
                    error = time is { } given ? PosixCalls.SetModified(descriptor, given) : 0;
                }
            }
            finally
            {
                int closing = PosixCalls.Close(descriptor);
                error = error == 0 ? closing : error;
            }
        }

        Require(error, FullPath(path));
    }

    /// <summary>Creates a file as the other overload does, to be written piece by piece.</summary>
    public SafeFileHandle CreateFile(string path) => File.OpenHandle(FullPath(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read);

    /// <summary>Makes a folder, unless it is there already.</summary>
    public void EnsureFolder(string path)
    {
        switch (_handle is null ? PosixCalls.Exists : PosixCalls.CreateFolder(_handle, path))
        {
            case 0:
                break;
            case PosixCalls.Exists:
                Directory.CreateDirectory(FullPath(path));
                break;
            case var error:
                throw PosixCalls.Failure(error, FullPath(path));
        }
    }

    public void Dispose() => _handle?.Dispose();

    private string FullPath(string path) => string.Concat(_root, "/", path);

    private static void Require(int error, string path)
    {
        if (error != 0)
        {
            throw PosixCalls.Failure(error, path);
        }
    }
}
