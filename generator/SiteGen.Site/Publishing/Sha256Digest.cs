using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteGen.Site.Publishing;

/// <summary>A SHA-256 as 32 bytes in place: a million of them stay out of the garbage collector's sight.</summary>
[InlineArray(Size)]
public struct Sha256Digest : IEquatable<Sha256Digest>
{
    public const int Size = 32;

    private byte _first;

    /// <param name="bytes">Exactly 32 bytes.</param>
    public static Sha256Digest From(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Size);
        return MemoryMarshal.Read<Sha256Digest>(bytes);
    }

    public readonly bool Equals(Sha256Digest other) => ((ReadOnlySpan<byte>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is Sha256Digest other && Equals(other);

    public override readonly int GetHashCode() => MemoryMarshal.Read<int>(this);

    public static bool operator ==(Sha256Digest left, Sha256Digest right) => left.Equals(right);

    public static bool operator !=(Sha256Digest left, Sha256Digest right) => !left.Equals(right);

    /// <summary>64 lower-case hexadecimal digits, as sha256sum prints them.</summary>
    public override readonly string ToString() => Convert.ToHexStringLower(this);
}
