using System.Text;
using System.Text.Unicode;

namespace SiteGen.Site.Verifying;

/// <summary>Reads the pages and style sheets that <c>data:</c> addresses carry (RFC 2397, and the Fetch standard's reading of it).</summary>
internal static class DataAddress
{
    private const string Scheme = "data:";

    /// <returns>What the address carries; its text is null where it is not UTF-8, whatever it calls itself.</returns>
    public static (DataKind Kind, string? Text) Read(string address)
    {
        var plain = LinkResolver.Clean(address);
        if (!plain.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || plain.IndexOf(',', StringComparison.Ordinal) is not (> 0 and var comma))
        {
            return (DataKind.Other, null);
        }

        var type = plain[Scheme.Length..comma].ToLowerInvariant().Split(';', StringSplitOptions.TrimEntries);
        var kind = type[0].Contains("css", StringComparison.Ordinal) ? DataKind.Style
            : type[0].Contains("html", StringComparison.Ordinal) || type[0].Contains("xml", StringComparison.Ordinal) ? DataKind.Page
            : DataKind.Other;
        if (kind == DataKind.Other)
        {
            return (kind, null);
        }

        var fragment = plain.IndexOf('#', comma);
        var body = Uri.UnescapeDataString(plain[(comma + 1)..(fragment < 0 ? plain.Length : fragment)]);
        return (kind, type.Any(IsForeignCharset) ? null : type[^1] == "base64" ? Decode(body) : body);
    }

    private static bool IsForeignCharset(string parameter) =>
        parameter.StartsWith("charset=", StringComparison.Ordinal) && parameter["charset=".Length..].Trim('"') is not ("utf-8" or "utf8" or "us-ascii");

    private static string? Decode(string base64)
    {
        var letters = string.Concat(base64.Where(letter => !HtmlSpace.Characters.Contains(letter, StringComparison.Ordinal))).TrimEnd('=');
        var bytes = new byte[letters.Length];
        return Convert.TryFromBase64String(letters.PadRight((letters.Length + 3) / 4 * 4, '='), bytes, out var length) && Utf8.IsValid(bytes.AsSpan(0, length))
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
