using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>A file of the site that is written piece by piece, because it is too large to be held in memory. It is the site's once
/// <see cref="Complete"/> has been called; a publication with one that was given up cannot be completed. For one thread.</summary>
public sealed class OutputStream : Stream
{
    private const int Portion = 128 * 1024;

    private readonly SafeFileHandle _file;
    private readonly Func<Exception, OutputException> _problem;
    private readonly Func<SafeFileHandle, long, Sha256Digest, FileRecord> _complete;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[]? _buffer = ArrayPool<byte>.Shared.Rent(Portion);
    private int _buffered;
    private long _length;

    internal OutputStream(SafeFileHandle file, Func<Exception, OutputException> problem, Func<SafeFileHandle, long, Sha256Digest, FileRecord> complete)
    {
        _file = file;
        _problem = problem;
        _complete = complete;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length + _buffered;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    /// <exception cref="OutputException">The system refuses; the publication is lost.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_buffer is null, this);
        while (!buffer.IsEmpty)
        {
            var part = buffer[..Math.Min(buffer.Length, _buffer.Length - _buffered)];
            part.CopyTo(_buffer.AsSpan(_buffered));
            _buffered += part.Length;
            buffer = buffer[part.Length..];
            if (_buffered == _buffer.Length)
            {
                WriteBuffer();
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Does nothing: the file counts for nothing before it is complete.</summary>
    public override void Flush()
    {
    }

    /// <summary>Makes the file part of the site.</summary>
    /// <exception cref="OutputException">The system refuses; the publication is lost.</exception>
    public FileRecord Complete()
    {
        ObjectDisposedException.ThrowIf(_buffer is null, this);
        WriteBuffer();
        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        _hash.GetHashAndReset(digest);
        try
        {
            return _complete(_file, _length, Sha256Digest.From(digest));
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw _problem(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer is { } buffer)
        {
            _buffer = null;
            ArrayPool<byte>.Shared.Return(buffer);
            _hash.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void WriteBuffer()
    {
        var bytes = _buffer.AsSpan(0, _buffered);
        try
        {
            RandomAccess.Write(_file, bytes, _length);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw _problem(e);
        }

        _hash.AppendData(bytes);
        _length += _buffered;
        _buffered = 0;
    }
}
