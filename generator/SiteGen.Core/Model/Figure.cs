namespace SiteGen.Core.Model;

/// <summary>One cell of a table as read.</summary>
/// <param name="State">Whether there is a figure.</param>
/// <param name="Value">The exact value; 0 unless <see cref="State"/> is <see cref="FigureState.Number"/>. Fees in 万元; money in the unit of <paramref name="Unit"/>.</param>
/// <param name="Line">1-based line of the cell in its file; 0 where it is missing.</param>
/// <param name="Column">1-based column of the cell's first character; 0 where it is missing.</param>
/// <param name="Unit">The unit printed with a sum of money (元, 万元); null elsewhere.</param>
public readonly record struct Figure(FigureState State, decimal Value, int Line, int Column, string? Unit = null)
{
    public bool IsNumber => State == FigureState.Number;
}
