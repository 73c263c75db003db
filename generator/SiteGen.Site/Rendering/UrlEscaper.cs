using System.Buffers;
using System.Text;

namespace SiteGen.Site.Rendering;

/// <summary>
/// Writes a value into a URL attribute. What a browser's URL parser would drop or read in another way (white space, control
/// characters, <c>\</c>) is percent-encoded, hence the value means what its characters say; then escaped as an attribute.
/// Letters beyond ASCII stay as they are, except in a query.
/// </summary>
internal static class UrlEscaper
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static readonly SearchValues<char> InUrl = SearchValues.Create(Unreserved + ":/?#[]@!$&'()*+,;=%");
    private static readonly SearchValues<char> InPath = SearchValues.Create(Unreserved + ":/@!$&'()*+,;=%");
    private static readonly SearchValues<char> InFragment = SearchValues.Create(Unreserved + ":/?@!$&'()*+,;=%");
    private static readonly SearchValues<char> InQuery = SearchValues.Create(Unreserved);

    /// <summary>What is written instead of a URL whose scheme is refused: a link that leads nowhere.</summary>
    private static ReadOnlySpan<byte> Blocked => "#blocked"u8;

    public static void WriteUrl(ArrayBufferWriter<byte> output, ReadOnlySpan<char> value)
    {
        if (HasRefusedScheme(value))
        {
            output.Write(Blocked);
            return;
        }

        Write(output, value, InUrl, encodeLetters: false);
    }

    public static void WritePath(ArrayBufferWriter<byte> output, ReadOnlySpan<char> value) =>
        Write(output, value, InPath, encodeLetters: false);

    public static void WriteFragment(ArrayBufferWriter<byte> output, ReadOnlySpan<char> value) =>
        Write(output, value, InFragment, encodeLetters: false);

    public static void WriteQuery(ArrayBufferWriter<byte> output, ReadOnlySpan<char> value) =>
        Write(output, value, InQuery, encodeLetters: true);

    // A scheme is an ASCII letter and then letters, digits, '+', '-', '.' up to ':' (URL standard, scheme state). Characters
    // that the parser would skip on the way are percent-encoded here, so they cannot hide one.
    private static bool HasRefusedScheme(ReadOnlySpan<char> value)
    {
        var colon = value.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(value[0]))
        {
            return false;
        }

        var scheme = value[..colon];
        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return !(scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase));
    }

    private static void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<char> value, SearchValues<char> kept, bool encodeLetters)
    {
        while (!value.IsEmpty)
        {
            var next = value.IndexOfAnyExcept(kept);
            var plain = next < 0 ? value : value[..next];
            TextEscaper.WriteAttribute(output, plain);
            if (next < 0)
            {
                return;
            }

            value = value[next..];
            Rune.DecodeFromUtf16(value, out var rune, out var length);
            WriteRune(output, rune, encodeLetters);
            value = value[length..];
        }
    }

    private static void WriteRune(ArrayBufferWriter<byte> output, Rune rune, bool encodeLetters)
    {
        // A control character, U+FFFE or U+FFFF may not stand in a page, encoded or not it names nothing.
        var shown = rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune;
        var buffer = output.GetSpan(12);
        if (shown.Value > 0x9F && !encodeLetters && !Rune.IsWhiteSpace(shown))
        {
            output.Advance(shown.EncodeToUtf8(buffer));
            return;
        }

        Span<byte> utf8 = stackalloc byte[4];
        var count = shown.EncodeToUtf8(utf8);
        for (var i = 0; i < count; i++)
        {
            buffer[i * 3] = (byte)'%';
            buffer[(i * 3) + 1] = HexDigit(utf8[i] >> 4);
            buffer[(i * 3) + 2] = HexDigit(utf8[i] & 15);
        }

        output.Advance(count * 3);
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
