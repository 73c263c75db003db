using System.Text;
using System.Text.Unicode;

namespace SiteGen.Core.Reading;

/// <summary>
/// Tells UTF-8 from GB18030, both strictly: a byte that fits neither is reported, never replaced. Separate from the readers
/// because every file of the content passes through it, and because a wrong guess here would falsify text silently.
/// </summary>
internal static class TextDecoder
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static DecodedText Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || span.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return new DecodedText(TextEncoding.Utf16, default);
        }

        if (span.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
            span = bytes.Span;
        }

        var nul = span.IndexOf((byte)0);
        if (nul >= 0)
        {
            return Refused(TextEncoding.Binary, span[..nul], DecodeLeniently(span[..nul]));
        }

        return Utf8.IsValid(span) ? new DecodedText(TextEncoding.Utf8, bytes) : DecodeGb18030(span);
    }

    private static DecodedText DecodeGb18030(ReadOnlySpan<byte> span)
    {
        try
        {
            return new DecodedText(TextEncoding.Gb18030, Encoding.UTF8.GetBytes(Gb18030.GetString(span)));
        }
        catch (DecoderFallbackException fault)
        {
            // The encoding that got further is the one the file was meant to be in; its first unfit byte is the place to look.
            var gb18030 = Math.Clamp(fault.Index, 0, span.Length);
            var utf8 = FirstInvalidUtf8(span);
            return utf8 >= gb18030
                ? Refused(TextEncoding.Unknown, span[..utf8], Encoding.UTF8.GetString(span[..utf8]))
                : Refused(TextEncoding.Unknown, span[..gb18030], DecodeLeniently(span[..gb18030]));
        }
    }

    private static int FirstInvalidUtf8(ReadOnlySpan<byte> span)
    {
        var offset = 0;
        while (offset < span.Length && Rune.DecodeFromUtf8(span[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private static string DecodeLeniently(ReadOnlySpan<byte> span) =>
        Utf8.IsValid(span) ? Encoding.UTF8.GetString(span) : CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetString(span);

    private static DecodedText Refused(TextEncoding encoding, ReadOnlySpan<byte> before, string textBefore)
    {
        var (line, column) = new Model.SourceText("", textBefore).PositionAt(textBefore.Length);
        return before.IsEmpty ? new DecodedText(encoding, default) : new DecodedText(encoding, default, line, column);
    }
}
