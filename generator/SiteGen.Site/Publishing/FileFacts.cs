using System.Runtime.InteropServices;

namespace SiteGen.Site.Publishing;

/// <summary>What stands at a path, seen without following a link there.</summary>
/// <param name="Kind"><see cref="FileKind.None"/> where nothing does.</param>
/// <param name="Length">In bytes, for files.</param>
/// <param name="Modified">UTC, in steps of 100 ns.</param>
/// <param name="Links">The number of names the file has; 0 where the system does not tell.</param>
/// <param name="Identity">Device and inode; 0 where the system does not tell.</param>
/// <param name="IsMountPoint">Another file system (or a bind mount) begins here; false where the system does not tell.</param>
internal readonly record struct FileFacts(FileKind Kind, long Length, DateTime Modified, uint Links, UInt128 Identity, bool IsMountPoint)
{
    /// <exception cref="IOException">The system refuses to tell.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be entered.</exception>
    public static FileFacts Of(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            Span<byte> buffer = stackalloc byte[256];
            switch (PosixCalls.Statx(path, buffer))
            {
                case 0:
                    return FromStatx(buffer);
                case PosixCalls.NoEntry or PosixCalls.NotADirectory:
                    return default;
                case PosixCalls.NotImplemented or PosixCalls.NotPermitted:
                    break;
                case var error:
                    throw PosixCalls.Failure(error, path);
            }
        }

        return Portable(path);
    }

    /// <summary>True when both are known to be one file under two names.</summary>
    public bool IsSameFileAs(FileFacts other) => Identity != 0 && Identity == other.Identity;

    // The layout of struct statx is the same on every Linux, unlike struct stat's.
    private static FileFacts FromStatx(ReadOnlySpan<byte> buffer)
    {
        const ulong mountRoot = 0x2000;
        FileKind kind = (MemoryMarshal.Read<ushort>(buffer[28..]) & 0xF000) switch
        {
            0x8000 => FileKind.File,
            0x4000 => FileKind.Directory,
            0xA000 => FileKind.Link,
            _ => FileKind.Other,
        };
        long ticks = MemoryMarshal.Read<long>(buffer[112..]) * TimeSpan.TicksPerSecond + MemoryMarshal.Read<uint>(buffer[120..]) / 100;
        return new FileFacts(
            kind,
            MemoryMarshal.Read<long>(buffer[40..]),
            new DateTime(Math.Clamp(DateTime.UnixEpoch.Ticks + ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc),
            MemoryMarshal.Read<uint>(buffer[16..]),
            new UInt128(MemoryMarshal.Read<ulong>(buffer[136..]), MemoryMarshal.Read<ulong>(buffer[32..])),
            (MemoryMarshal.Read<ulong>(buffer[8..]) & mountRoot) != 0);
    }

    private static FileFacts Portable(string path)
    {
        var info = new FileInfo(path);
        if ((int)info.Attributes == -1)
        {
            return default;
        }

        FileKind kind = info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? FileKind.Link
            : info.Attributes.HasFlag(FileAttributes.Directory) ? FileKind.Directory
            : info.Attributes.HasFlag(FileAttributes.Device) ? FileKind.Other : FileKind.File;
        return new FileFacts(kind, kind == FileKind.File ? info.Length : 0, info.LastWriteTimeUtc, 0, 0, false);
    }
}
