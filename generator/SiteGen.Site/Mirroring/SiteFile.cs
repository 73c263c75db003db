using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Mirroring;

/// <summary>A file of the site that is read for a mirror; hashed while it is read, so that what was packed is what was hashed.</summary>
internal sealed class SiteFile : IDisposable
{
    private readonly SafeFileHandle file;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long taken;

    /// <exception cref="SourceFileException">It may not or cannot be read.</exception>
    public SiteFile(string root, string path)
    {
        file = SourceFileReader.Open(root, path);
        Length = RandomAccess.GetLength(file);
    }

    /// <summary>In bytes, when it was opened.</summary>
    public long Length { get; }

    /// <summary>Fills the buffer as far as the file goes; 0 at its end.</summary>
    public int Read(Span<byte> buffer)
    {
        var filled = 0;
        for (int read; filled < buffer.Length && (read = RandomAccess.Read(file, buffer[filled..], taken)) > 0; filled += read)
        {
            taken += read;
        }

        hash.AppendData(buffer[..filled]);
        return filled;
    }

    /// <summary>The hash of what was read.</summary>
    public Sha256Digest Digest()
    {
        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        hash.GetHashAndReset(digest);
        return Sha256Digest.From(digest);
    }

    public void Dispose()
    {
        file.Dispose();
        hash.Dispose();
    }

    /// <exception cref="SourceFileException">It may not or cannot be read.</exception>
    public static byte[] ReadAll(string root, string path)
    {
        using var file = new SiteFile(root, path);
        var bytes = new byte[file.Length];
        return bytes[..file.Read(bytes)];
    }

    public static Diagnostic Describe(SourceFileException failure) => failure.Problem switch
    {
        SourceFileProblem.Missing => CopyCodes.Missing.At(failure.Path),
        SourceFileProblem.SymbolicLink or SourceFileProblem.NotAFile => CopyCodes.NotAFile.At(failure.Path),
        _ => CopyCodes.Unreadable.At(failure.Path, failure.InnerException is { } inner ? VisibleText.Of(inner.Message) : null),
    };
}
