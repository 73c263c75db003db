namespace SiteGen.Core.Model;

/// <summary>A text file as read, with the positions a person would name.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <param name="path">Relative to the site's folder, with forward slashes.</param>
    /// <param name="text">The whole file, decoded, without a byte order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The 1-based line and column (in code points) of an offset in UTF-16 units.</summary>
    public (int Line, int Column) PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        var column = 1;
        for (var index = lineStarts[line]; index < offset; index++)
        {
            column += char.IsLowSurrogate(Text[index]) ? 0 : 1;
        }

        return (line + 1, column);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                starts.Add(index + 1);
            }
        }

        return [.. starts];
    }
}
