using System.Buffers;

namespace SiteGen.Site.Rendering;

/// <summary>A text that stands in attributes of many pages alike: it is escaped once.</summary>
public sealed class FixedText
{
    private readonly byte[] utf8;

    public FixedText(string value)
    {
        Value = value;
        var buffer = new ArrayBufferWriter<byte>((value.Length * 3) + 1);
        TextEscaper.WriteAttribute(buffer, value);
        utf8 = buffer.WrittenSpan.ToArray();
    }

    public string Value { get; }

    /// <summary>Escaped for a quoted attribute.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    public override string ToString() => Value;
}
