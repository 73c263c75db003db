using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>One table and the same table of the reports it is held against.</summary>
/// <param name="Table">The table.</param>
/// <param name="YearBefore">The same agency's of the year before; null where there is none, or none that could be read.</param>
/// <param name="Children">Those of the agencies directly below, of the same year; null where the table is not their sum or none has reported.</param>
internal sealed record TableContext(FigureTable Table, FigureTable? YearBefore = null, IReadOnlyList<FigureTable>? Children = null)
{
    /// <summary>Names of the agencies directly below that have no report on the year.</summary>
    public IReadOnlyList<string> Unreported { get; init; } = [];

    /// <summary>Whether there is something to hold a relation against.</summary>
    public bool Applies(LinearRelation relation) =>
        (YearBefore is not null || !relation.ReadsYearBefore) && (Children is not null || !relation.ReadsChildren);

    /// <summary>The tables a term takes its figure from.</summary>
    public IReadOnlyList<FigureTable> TablesOf(RelationTerm term) => term.Source switch
    {
        TermSource.YearBefore => YearBefore is null ? [] : [YearBefore],
        TermSource.Children => Children ?? [],
        _ => [Table],
    };

    /// <summary>The cell of another report's table that a cell of this form is held against, or −1 where its form has none.</summary>
    public int CellIn(FigureTable other, int cell) =>
        ReferenceEquals(other.Form, Table.Form) ? cell : other.Form.CellOf(Table.Form.RowOfCell(cell).Id, Table.Form.ColumnOfCell(cell).Id);
}
