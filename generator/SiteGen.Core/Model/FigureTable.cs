using SiteGen.Core.Forms;

namespace SiteGen.Core.Model;

/// <summary>One table of one report: a figure for every cell of its form.</summary>
/// <param name="Form">The form it was read with.</param>
/// <param name="Path">The CSV file, relative to the site's folder, with forward slashes.</param>
/// <param name="Figures">As many as <see cref="TableForm.Cells"/>, in that order.</param>
public sealed record FigureTable(TableForm Form, string Path, IReadOnlyList<Figure> Figures)
{
    /// <summary>The figure in a row and a column known by their ids; a missing one where the form has no such cell.</summary>
    public Figure this[string rowId, string columnId]
    {
        get
        {
            var cell = Form.CellOf(rowId, columnId);
            return cell < 0 ? new Figure(FigureState.Missing, 0, 0, 0) : Figures[cell];
        }
    }
}
