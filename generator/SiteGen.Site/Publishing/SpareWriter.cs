using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>Puts one file into the spare tree with the fewest and cheapest system calls: an equal file is left alone, a small changed one is overwritten
/// where it lies, anything else is made anew. Overwriting never cuts a file to nothing first: on ext4 that makes closing it wait for the disk
/// (86 µs a file instead of 8, measured), as does removing it. A file that has other names is never overwritten: they may be
/// somebody's snapshot. Nor is a large one: a reader may still be fetching it from the site before last.</summary>
internal sealed class SpareWriter(SpareTree tree, OutputOptions options)
{
    private const int OverwriteLimit = 256 * 1024;
    private const int Portion = 128 * 1024;

    private readonly Action? _halfWritten = options.Reached is { } reached ? () => reached(OutputStage.FileHalfWritten) : null;

    /// <summary>Writes a file whose bytes are at hand; <paramref name="mayExist"/> is false where the tree is known to hold nothing at the path.</summary>
    public void Write(string path, bool mayExist, ReadOnlySpan<byte> bytes, DateTime? time)
    {
        if (!mayExist || !TryReuse(tree.FullPath(path), bytes, time))
        {
            tree.Folder.CreateFile(path, bytes, time, _halfWritten);
        }
    }

    /// <summary>Copies an open file of the content, reading it again from its start where the tree's file turns out to differ;
    /// <paramref name="timeFor"/> tells the file's time once its hash is known.</summary>
    /// <returns>Length and hash of the bytes written, whatever happened to the source meanwhile.</returns>
    public (long Length, Sha256Digest Digest) Copy(string path, bool mayExist, SafeFileHandle source, Func<Sha256Digest, DateTime?> timeFor)
    {
        string full = tree.FullPath(path);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Portion * 2);
        try
        {
            if (mayExist && TryKeep(full, source, buffer, timeFor, out (long, Sha256Digest) kept))
            {
                return kept;
            }

            using SafeFileHandle file = tree.Folder.CreateFile(path);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            for (int read; (read = ReadSource(source, buffer.AsSpan(0, Portion), length)) > 0; length += read)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                RandomAccess.Write(file, buffer.AsSpan(0, read), length);
            }

            options.Reached?.Invoke(OutputStage.FileHalfWritten);
            Sha256Digest digest = Finish(hash);
            SetTime(file, timeFor(digest));
            return (length, digest);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Opens a new file to be written piece by piece, whatever stands there now.</summary>
    public SafeFileHandle Create(string path, bool mayExist)
    {
        if (mayExist && FileFacts.Of(tree.FullPath(path)).Kind != FileKind.None)
        {
            File.Delete(tree.FullPath(path));
        }

        SafeFileHandle file = tree.Folder.CreateFile(path);
        _halfWritten?.Invoke();
        return file;
    }

    /// <summary>Creates the manifest, hands it to <paramref name="fill"/> and gives it its time.</summary>
    public void WriteManifest(Func<SafeFileHandle, Sha256Digest> fill, Func<Sha256Digest, DateTime?> timeFor)
    {
        using SafeFileHandle file = tree.Folder.CreateFile(ManifestFile.Name);
        SetTime(file, timeFor(fill(file)));
    }

    private bool TryReuse(string full, ReadOnlySpan<byte> bytes, DateTime? time)
    {
        FileFacts facts = FileFacts.Of(full);
        bool sameLength = facts.Length == bytes.Length;
        bool overwritable = facts is { Links: 1, Length: <= OverwriteLimit } && bytes.Length <= OverwriteLimit;
        if (facts.Kind == FileKind.File && (sameLength || overwritable) && OpenExisting(full) is { } opened)
        {
            using SafeFileHandle file = opened;
            if (sameLength && HasBytes(file, bytes))
            {
                if (time is null || facts.Modified == time)
                {
                    return true;
                }

                if (facts.Links <= 1)
                {
                    SetTime(file, time);
                    return true;
                }
            }
            else if (overwritable)
            {
                RandomAccess.Write(file, bytes, 0);
                options.Reached?.Invoke(OutputStage.FileHalfWritten);
                if (bytes.Length < facts.Length)
                {
                    RandomAccess.SetLength(file, bytes.Length);
                }

                SetTime(file, time);
                return true;
            }
        }

        if (facts.Kind != FileKind.None)
        {
            File.Delete(full);
        }

        return false;
    }

    private static bool TryKeep(string full, SafeFileHandle source, byte[] buffer, Func<Sha256Digest, DateTime?> timeFor, out (long, Sha256Digest) kept)
    {
        FileFacts facts = FileFacts.Of(full);
        if (facts.Kind == FileKind.File && RandomAccess.GetLength(source) == facts.Length && OpenExisting(full) is { } opened)
        {
            using SafeFileHandle file = opened;
            if (HasBytes(file, source, facts.Length, buffer) is { } digest)
            {
                DateTime? time = timeFor(digest);
                kept = (facts.Length, digest);
                if (time is null || facts.Modified == time)
                {
                    return true;
                }

                if (facts.Links <= 1)
                {
                    SetTime(file, time);
                    return true;
                }
            }
        }

        if (facts.Kind != FileKind.None)
        {
            File.Delete(full);
        }

        kept = default;
        return false;
    }

    /// <summary>Gives an open file its modification time; null leaves it that of its writing.</summary>
    public static void SetTime(SafeFileHandle file, DateTime? time)
    {
        if (time is { } given)
        {
            File.SetLastWriteTimeUtc(file, given);
        }
    }

    // A file made unwritable is made anew instead.
    private static SafeFileHandle? OpenExisting(string full)
    {
        try
        {
            return File.OpenHandle(full, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool HasBytes(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(bytes.Length, 1, Portion));
        try
        {
            for (long offset = 0; !bytes.IsEmpty;)
            {
                int read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(buffer.Length, bytes.Length)), offset);
                if (read == 0 || !bytes[..read].SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
                bytes = bytes[read..];
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Sha256Digest? HasBytes(SafeFileHandle file, SafeFileHandle source, long length, byte[] buffer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long offset = 0; offset < length;)
        {
            Span<byte> expected = buffer.AsSpan(0, Portion);
            expected = expected[..ReadSource(source, expected, offset)];
            Span<byte> actual = buffer.AsSpan(Portion, expected.Length);
            actual = actual[..RandomAccess.Read(file, actual, offset)];
            if (actual.IsEmpty || !expected[..actual.Length].SequenceEqual(actual))
            {
                return null;
            }

            hash.AppendData(actual);
            offset += actual.Length;
        }

        return Finish(hash);
    }

    private static int ReadSource(SafeFileHandle source, Span<byte> buffer, long offset)
    {
        try
        {
            return RandomAccess.Read(source, buffer, offset);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw new SourceFileException(SourceFileProblem.Unreadable, "", e);
        }
    }

    private static Sha256Digest Finish(IncrementalHash hash)
    {
        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        hash.GetHashAndReset(digest);
        return Sha256Digest.From(digest);
    }
}
