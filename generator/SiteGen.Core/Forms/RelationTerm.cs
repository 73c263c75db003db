namespace SiteGen.Core.Forms;

/// <summary>One figure of one side of a relation.</summary>
/// <param name="Cell">Index into <see cref="TableForm.Cells"/> of the relation's own form; in another report's table the cell of the same row and column.</param>
/// <param name="Sign">1 where the figure is added, −1 where it is taken off.</param>
/// <param name="Source">Whose figure it is.</param>
public sealed record RelationTerm(int Cell, int Sign, TermSource Source);
