using System.Globalization;
using CsvHelper;

namespace SiteGen.Site.Downloads;

/// <summary>
/// What a file for Excel and its like needs: a byte order mark, CRLF, and nothing in it that they would run as a formula
/// (OWASP, CSV Injection: also the full-width signs, which East Asian versions take for the others).
/// </summary>
internal static class SpreadsheetCsv
{
    /// <summary>Defuses what begins with an ASCII sign; <see cref="Defuse"/> does the rest.</summary>
    public static CsvWriterOptions Options { get; } = new()
    {
        NewLine = "\r\n",
        BufferSize = 4096,
        FormatProvider = CultureInfo.InvariantCulture,
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    /// <returns>The text, behind an apostrophe where it begins with a sign in full width or a line feed.</returns>
    public static string Defuse(string text) => text.Length > 0 && text[0] is '＝' or '＋' or '－' or '＠' or '\n' ? "'" + text : text;
}
