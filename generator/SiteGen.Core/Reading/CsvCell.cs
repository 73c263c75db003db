namespace SiteGen.Core.Reading;

/// <summary>One cell of a CSV file.</summary>
/// <param name="Text">Its value, quotation marks resolved.</param>
/// <param name="Line">1-based line of its first character.</param>
/// <param name="Column">1-based column of its first character, in code points.</param>
/// <param name="IsMalformed">Its quotation marks are wrong, which was reported: its value is not to be relied on.</param>
internal readonly record struct CsvCell(string Text, int Line, int Column, bool IsMalformed)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
