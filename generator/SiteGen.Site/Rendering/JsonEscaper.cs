using System.Buffers;

namespace SiteGen.Site.Rendering;

/// <summary>
/// Writes a JSON document into an HTML script: the characters that could end the script or begin a comment are only found
/// inside JSON strings, where <c>\uXXXX</c> means the same.
/// </summary>
internal static class JsonEscaper
{
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    private static readonly SearchValues<byte> Special = SearchValues.Create([(byte)'<', (byte)'>', (byte)'&', 0xE2]);

    public static void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        while (!json.IsEmpty)
        {
            var next = json.IndexOfAny(Special);
            output.Write(next < 0 ? json : json[..next]);
            if (next < 0)
            {
                return;
            }

            json = json[next..];
            var (length, escape) = json[0] switch
            {
                (byte)'<' => (1, "\\u003C"),
                (byte)'>' => (1, "\\u003E"),
                (byte)'&' => (1, "\\u0026"),
                _ when json.StartsWith("\u2028"u8) => (3, "\\u2028"),
                _ when json.StartsWith("\u2029"u8) => (3, "\\u2029"),
                _ => (1, null),
            };
            if (escape is null)
            {
                output.Write(json[..1]);
            }
            else
            {
                TextEscaper.WriteUnescaped(output, escape);
            }

            json = json[length..];
        }
    }
}
