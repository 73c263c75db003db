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

    private const int Interrupted = 4;
    private const int CloseOnExec = 0x80000;
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
        try
        {
            return Outcome(statx(CurrentDirectory, ref Start(Bytes(path, bytes)), noFollow, basic, ref Start(buffer)));
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

    /// <summary>Opens a folder to look names up from, which needs no right to list it. Linux alone, as all that takes such a folder.</summary>
    public static int OpenFolder(string path, out int descriptor)
    {
        const int pathOnly = 0x200000;
        descriptor = open(ref Start(Bytes(path)), pathOnly | CloseOnExec);
        return descriptor < 0 ? Marshal.GetLastPInvokeError() : 0;
    }

    /// <summary>Creates a file, which must not exist, to write to.</summary>
    public static int CreateFile(SafeHandle folder, string path, out int descriptor)
    {
        const int writeOnly = 0x1, create = 0x40, exclusive = 0x80;
        const int readWriteForAll = 0x1B6;
        Span<byte> bytes = stackalloc byte[512];
        bytes = Bytes(path, bytes);
        int error;
        do
        {
            descriptor = openat((int)folder.DangerousGetHandle(), ref Start(bytes), writeOnly | create | exclusive | CloseOnExec, readWriteForAll);
            error = descriptor < 0 ? Marshal.GetLastPInvokeError() : 0;
        }
        while (error == Interrupted);
        return error;
    }

    public static int CreateFolder(SafeHandle folder, string path)
    {
        const int everythingForAll = 0x1FF;
        Span<byte> bytes = stackalloc byte[512];
        return Outcome(mkdirat((int)folder.DangerousGetHandle(), ref Start(Bytes(path, bytes)), everythingForAll));
    }

    /// <summary>Writes all bytes at a new file's start.</summary>
    public static int Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            nint written = write(descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
            {
                bytes = bytes[(int)written..];
            }
            else if (Marshal.GetLastPInvokeError() is var error && error != Interrupted)
            {
                return error;
            }
        }

        return 0;
    }

    /// <summary>Sets an open file's modification time, UTC. For 64-bit processes.</summary>
    public static int SetModified(int descriptor, DateTime time)
    {
        const long leaveAsItIs = 0x3ffffffe;
        const int nanosecondsPerTick = 100;
        (long seconds, long ticks) = Math.DivRem((time - DateTime.UnixEpoch).Ticks, TimeSpan.TicksPerSecond);
        Span<long> times = [0, leaveAsItIs, ticks < 0 ? seconds - 1 : seconds, (ticks < 0 ? ticks + TimeSpan.TicksPerSecond : ticks) * nanosecondsPerTick];
        return Outcome(futimens(descriptor, in times[0]));
    }

    /// <summary>Closes a file. A file system that writes late may say only now that it could not.</summary>
    public static int Close(int descriptor) => Outcome(close(descriptor)) is var error && error == Interrupted ? 0 : error;

    /// <summary>An exception that tells what .NET's own file calls tell for the same error number.</summary>
    public static Exception Failure(int error, string path)
    {
        string message = $"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'";
        return error is AccessDenied or NotPermitted ? new UnauthorizedAccessException(message, new IOException(message, error)) : new IOException(message, error);
    }

    private static int Outcome(int result) => result == 0 ? 0 : Marshal.GetLastPInvokeError();

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static Span<byte> Bytes(string path, Span<byte> buffer)
    {
        if (path.Length * 3 >= buffer.Length)
        {
            return Bytes(path);
        }

        buffer[Encoding.UTF8.GetBytes(path, buffer)] = 0;
        return buffer;
    }

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

    // Variable arguments are passed as others are on Linux, not on every system.
    [DllImport("libc", SetLastError = true)]
    private static extern int openat(int directory, ref byte path, int flags, int mode);

    [DllImport("libc", SetLastError = true)]
    private static extern int mkdirat(int directory, ref byte path, int mode);

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int descriptor, in byte bytes, nint length);

    [DllImport("libc", SetLastError = true)]
    private static extern int futimens(int descriptor, in long times);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int descriptor);
}
