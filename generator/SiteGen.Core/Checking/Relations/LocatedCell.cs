using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>A cell of the report or of one it is held against.</summary>
/// <param name="Table">The table it stands in.</param>
/// <param name="Cell">Its index in the table's form.</param>
/// <param name="Owner">Whose table it is, as messages put it before the cell; null for the report's own.</param>
internal sealed record LocatedCell(FigureTable Table, int Cell, LocalizedText? Owner)
{
    /// <summary>How messages call it.</summary>
    public LocalizedText Name
    {
        get
        {
            var name = CellWording.Cell(Table.Form, Cell);
            return Owner is { } owner ? new(owner.Chinese + name.Chinese, $"{owner.English} {name.English}") : name;
        }
    }

    public Suspect Suspect(decimal? value, decimal suggested) => new(
        Table.Path, Table.Figures[Cell].Line, Table.Figures[Cell].Column, Table.Form.RowOfCell(Cell).Id, Table.Form.ColumnOfCell(Cell).Id, value, suggested);
}
