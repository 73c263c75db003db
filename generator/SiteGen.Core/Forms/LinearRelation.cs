namespace SiteGen.Core.Forms;

/// <summary>
/// One relation between figures: the sum of some equals the sum of others. Forms state relations by row, column or cell ("each
/// column: 1 + 2 = 3.7 + 4", "each column: 4 of the year before = 2"); here they are spelt out cell by cell.
/// </summary>
/// <param name="Rule">The rule it belongs to (<c>balance</c>).</param>
/// <param name="Axis">Whether it stands within one column, within one row or in one cell.</param>
/// <param name="Line">Index of that column, row or cell.</param>
/// <param name="Expected">What is added up to say what should stand.</param>
/// <param name="Actual">What is added up to say what stands there; the report's own cells.</param>
/// <param name="At">The cell the relation is reported at, one of <paramref name="Actual"/>.</param>
/// <param name="Expression">The relation in the form's own terms, for messages: <c>1 + 2</c> and <c>3.7 + 4</c>.</param>
public sealed record LinearRelation(
    string Rule,
    RelationAxis Axis,
    int Line,
    IReadOnlyList<RelationTerm> Expected,
    IReadOnlyList<RelationTerm> Actual,
    int At,
    RelationExpression Expression)
{
    /// <summary>Whether it needs last year's report.</summary>
    public bool ReadsYearBefore { get; } = Expected.Any(term => term.Source == TermSource.YearBefore);

    /// <summary>Whether it needs the reports of the agencies below.</summary>
    public bool ReadsChildren { get; } = Expected.Any(term => term.Source == TermSource.Children);
}
