using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Planning.Tables;

namespace SiteGen.Site.Search.Figures;

/// <summary>Where a cell can be led to on a report's page: the cells themselves have no ids, for 200 of them would be a tenth of the page; their heads have.</summary>
internal static class FigureAnchors
{
    /// <returns>For each cell the id of the innermost head of its row, or of its column where rows have no heads.</returns>
    public static string[] Of(TableForm form)
    {
        var empty = new FigureTable(form, "", new Figure[form.Cells.Count]);
        var anchors = new string[form.Cells.Count];
        var places = form.Cells.ToDictionary(cell => (form.Rows[cell.Row].Id, form.Columns[cell.Column].Id), cell => cell.Index);
        foreach (var row in TablePlanner.Plan(empty, CellMarks.None).Groups.SelectMany(group => group.Rows))
        {
            foreach (var figure in row.Figures)
            {
                var cell = places[(figure.Place.Row.Value, figure.Place.Column.Value)];
                anchors[cell] = row.Heads is [.., { Id: { } id }] ? id : figure.Place.Headers.Value.Split(' ')[^1];
            }
        }

        return anchors;
    }
}
