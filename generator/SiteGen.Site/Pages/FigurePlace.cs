using SiteGen.Site.Rendering;

namespace SiteGen.Site.Pages;

/// <summary>The place of a figure in its form: one for all reports.</summary>
/// <param name="Row">The contract's <c>data-row</c>.</param>
/// <param name="Column">The contract's <c>data-column</c>.</param>
/// <param name="Headers">The ids of its heads, outermost first, separated by spaces.</param>
/// <param name="ColumnSpan">At least 1.</param>
public sealed record FigurePlace(FixedText Row, FixedText Column, FixedText Headers, int ColumnSpan)
{
    public FigurePlace(string row, string column, string headers, int columnSpan = 1)
        : this(new FixedText(row), new FixedText(column), new FixedText(headers), columnSpan)
    {
    }

    public bool SpansColumns => ColumnSpan > 1;
}
