using System.Runtime.InteropServices;
using System.Text;

namespace SiteGen.Site.Publishing;

/// <summary>The few system calls .NET does not offer. Every argument is blittable, so the calls need neither run-time marshalling nor unsafe code.
/// Paths are UTF-8 and end in a NUL. Each returns 0 or the system's error number.</summary>
internal static class PosixCalls
{
    public const int NotPermitted = 1;
    public const int NoEntry = 2;
    public const int AccessDenied = 13;
    public const int Busy = 16;
    public const int Exists = 17;
    public const int CrossDevice = 18;
    public const int NotADirectory = 20;
    public const int Invalid = 22;
    public const int NotImplemented = 38;

    private const int CurrentDirectory = -100;

    /// <summary>Exchanges two directories' names in one step, or answers <see cref="NotImplemented"/> or <see cref="Invalid"/> where the system or file system cannot.</summary>
    public static int Exchange(string left, string right)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                const uint exchange = 2;
                return Outcome(renameat2(CurrentDirectory, ref Start(Bytes(left)), CurrentDirectory, ref Start(Bytes(right)), exchange));
            }

            if (OperatingSystem.IsMacOS())
            {
                const uint swap = 2;
                return Outcome(renamex_np(ref Start(Bytes(left)), ref Start(Bytes(right)), swap)) is var error && error is 45 or 102 ? NotImplemented : error;
            }
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
        }

        return NotImplemented;
    }

    /// <summary>Gives the file at <paramref name="existing"/> a second name.</summary>
    public static int Link(string existing, string added)
    {
        if (OperatingSystem.IsWindows())
        {
            return NotImplemented;
        }

        return Outcome(link(ref Start(Bytes(existing)), ref Start(Bytes(added))));
    }

    /// <summary>statx of the path itself, never of what a link leads to, into a buffer of 256 bytes.</summary>
    public static int Statx(string path, Span<byte> buffer)
    {
        const int noFollow = 0x100;
        const uint basic = 0x7ff;
        Span<byte> bytes = stackalloc byte[512];
        int length = Encoding.UTF8.GetMaxByteCount(path.Length);
        bytes = length < bytes.Length ? bytes : new byte[length + 1];
        bytes[Encoding.UTF8.GetBytes(path, bytes)] = 0;
        try
        {
            return Outcome(statx(CurrentDirectory, ref Start(bytes), noFollow, basic, ref Start(buffer)));
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return NotImplemented;
        }
    }

    /// <summary>Brings everything written to the file system of an open file to its disk.</summary>
    public static int SynchroniseFileSystem(SafeHandle file)
    {
        try
        {
            return Outcome(syncfs((int)file.DangerousGetHandle()));
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return NotImplemented;
        }
    }

    /// <summary>Brings a directory's names to the disk.</summary>
    public static int SynchroniseDirectory(string path)
    {
        const int readOnly = 0;
        int descriptor = open(ref Start(Bytes(path)), readOnly);
        if (descriptor < 0)
        {
            return Marshal.GetLastPInvokeError();
        }

        int error = Outcome(fsync(descriptor));
        _ = close(descriptor);
        return error;
    }

    /// <summary>An exception that tells what .NET's own file calls tell for the same error number.</summary>
    public static Exception Failure(int error, string path)
    {
        string message = $"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'";
        return error is AccessDenied or NotPermitted ? new UnauthorizedAccessException(message, new IOException(message, error)) : new IOException(message, error);
    }

    private static int Outcome(int result) => result == 0 ? 0 : Marshal.GetLastPInvokeError();

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static ref byte Start(Span<byte> bytes) => ref MemoryMarshal.GetReference(bytes);

    [DllImport("libc", SetLastError = true)]
    private static extern int renameat2(int fromDirectory, ref byte from, int toDirectory, ref byte to, uint flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int renamex_np(ref byte from, ref byte to, uint flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int link(ref byte existing, ref byte added);

    [DllImport("libc", SetLastError = true)]
    private static extern int statx(int directory, ref byte path, int flags, uint mask, ref byte buffer);

    [DllImport("libc", SetLastError = true)]
    private static extern int syncfs(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int open(ref byte path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int descriptor);
}
