namespace SiteGen.Core.Forms;

/// <summary>
/// One relation between the figures of a table: the sum of some cells equals the sum of others.
/// Forms state relations by row or column ("each column: 1 + 2 = 3.7 + 4"); here they are spelt out cell by cell.
/// </summary>
/// <param name="Rule">The rule it belongs to (<c>balance</c>).</param>
/// <param name="Axis">Whether it stands within one column or within one row.</param>
/// <param name="Line">Index of that column or row.</param>
/// <param name="Expected">Cells whose sum says what should stand (indices into <see cref="TableForm.Cells"/>).</param>
/// <param name="Actual">Cells whose sum stands there.</param>
/// <param name="At">The total the relation is reported at, one of <paramref name="Actual"/>.</param>
/// <param name="Expression">The relation in the form's own terms, for messages: <c>1 + 2</c> and <c>3.7 + 4</c>.</param>
public sealed record LinearRelation(
    string Rule,
    RelationAxis Axis,
    int Line,
    IReadOnlyList<int> Expected,
    IReadOnlyList<int> Actual,
    int At,
    RelationExpression Expression);
