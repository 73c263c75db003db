namespace SiteGen.Core.Forms;

/// <summary>One cell that holds a figure. Not every row has every column (disclosure).</summary>
/// <param name="Index">Position in <see cref="TableForm.Cells"/>, and of the figure in a table read with this form.</param>
/// <param name="Row">Index into <see cref="TableForm.Rows"/>.</param>
/// <param name="Column">Index into <see cref="TableForm.Columns"/>.</param>
/// <param name="Kind">What the cell holds.</param>
public sealed record CellForm(int Index, int Row, int Column, FigureKind Kind);
