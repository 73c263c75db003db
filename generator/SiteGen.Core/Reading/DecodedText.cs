namespace SiteGen.Core.Reading;

/// <summary>A text file's bytes, decoded or refused.</summary>
/// <param name="Encoding">What the bytes turned out to be.</param>
/// <param name="Utf8">The text as UTF-8 without a byte order mark; empty where it was refused.</param>
/// <param name="Line">1-based line of the first byte that does not fit; 1 where the text was accepted.</param>
/// <param name="Column">1-based column, in code points, of that byte.</param>
internal readonly record struct DecodedText(TextEncoding Encoding, ReadOnlyMemory<byte> Utf8, int Line = 1, int Column = 1)
{
    public bool IsText => Encoding is TextEncoding.Utf8 or TextEncoding.Gb18030;

    public override string ToString() => System.Text.Encoding.UTF8.GetString(Utf8.Span);
}
