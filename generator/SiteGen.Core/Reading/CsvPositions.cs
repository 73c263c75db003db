namespace SiteGen.Core.Reading;

/// <summary>
/// Turns byte offsets into lines and columns in one pass over the text; offsets must be asked for in ascending order.
/// A line ends with LF, CR LF or CR, inside quotation marks too; a column is a code point.
/// </summary>
internal ref struct CsvPositions(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int offset;
    private int line = 1;
    private int column = 1;

    public (int Line, int Column) At(int target)
    {
        target = Math.Min(target, utf8.Length);
        for (; offset < target; offset++)
        {
            var unit = utf8[offset];
            if (unit == '\n' || (unit == '\r' && (offset + 1 == utf8.Length || utf8[offset + 1] != '\n')))
            {
                line++;
                column = 1;
            }
            else if ((unit & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return (line, column);
    }
}
