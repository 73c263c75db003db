using System.Text;

namespace SiteGen.Tests;

/// <summary>Reads CSV as RFC 4180 says, every character as it stands.</summary>
internal static class CsvLines
{
    /// <exception cref="InvalidDataException">A quotation mark is where none may be, or the last line does not end.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var lines = new List<IReadOnlyList<string>>();
        var cells = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            cells.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at == text.Length)
            {
                throw new InvalidDataException("The last line does not end.");
            }

            if (text[at] == '\r')
            {
                at++;
            }

            if (text[at++] == '\n')
            {
                lines.Add(cells);
                cells = [];
            }
            else if (at < text.Length && text[at] is '\n')
            {
                cells.Add("");
                lines.Add(cells);
                cells = [];
                at++;
            }
        }

        return lines;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        at = text.AsSpan(at).IndexOfAny(",\r\n") is var end && end < 0 ? text.Length : at + end;
        return text.IndexOf('"', start, at - start) < 0 ? text[start..at] : throw new InvalidDataException($"A quotation mark in '{text[start..at]}'.");
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] == '"' && (at + 1 == text.Length || text[++at] != '"'))
            {
                return cell.ToString();
            }

            cell.Append(text[at]);
        }
    }
}
