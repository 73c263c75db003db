namespace SiteGen.TemplateCompiler.Sources;

/// <summary>One input file: its path as diagnostics and <c>#line</c> name it, and its text with line ends made LF.</summary>
internal sealed class SourceFile
{
    private readonly List<int> _lineStarts = [0];

    public SourceFile(string path, string text)
    {
        Path = path;
        // A checkout with CRLF must compile to the same bytes.
        Text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The 1-based line and column (UTF-16 units) of an offset into <see cref="Text"/>.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of the first character of a 1-based line.</summary>
    public int StartOfLine(int line) => _lineStarts[Math.Clamp(line, 1, _lineStarts.Count) - 1];
}
