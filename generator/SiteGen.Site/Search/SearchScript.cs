using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Site.Search;

/// <summary>
/// Wraps data as a classic script that hands it to the page's reader: the one way to load data that works from <c>file://</c>
/// under a strict content security policy. The name holds the data's hash, so an old copy in a cache is never taken for a new one.
/// </summary>
internal static class SearchScript
{
    /// <summary>Han text stays as it is; <c>&lt;</c>, line separators and what else a script could trip over are escaped.</summary>
    public static JsonWriterOptions JsonOptions { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A JSON string of characters that need not be whole: halves of them are escaped, which UTF-8 cannot write.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            if (char.IsSurrogate(unit) || unit < ' ' || unit is '"' or '\\' or '<' or '>' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF')
            {
                quoted.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(unit);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <param name="prefix">What the file's name starts with.</param>
    /// <param name="callback">The reader's method that takes the hash and the data.</param>
    /// <param name="json">The data.</param>
    /// <param name="hash">Sixteen hexadecimal digits of the data's SHA-256.</param>
    public static SearchFile Wrap(string prefix, ReadOnlySpan<byte> callback, ReadOnlySpan<byte> json, out string hash)
    {
        hash = Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 8));
        var content = new ArrayBufferWriter<byte>(json.Length + 64);
        content.Write("sitegenSearch."u8);
        content.Write(callback);
        content.Write("(\""u8);
        content.Write(Encoding.ASCII.GetBytes(hash));
        content.Write("\","u8);
        content.Write(json);
        content.Write(");\n"u8);
        return new SearchFile(prefix + hash + ".js", content.WrittenMemory);
    }
}
