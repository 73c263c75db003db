using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning.Tables;

/// <summary>Turns a tree of column heads into the rows of <c>&lt;thead&gt;</c>.</summary>
internal static class HeadRows
{
    /// <param name="columns">The column heads.</param>
    /// <param name="corner">The cell above the row heads, as wide as they are; null where there are no row heads.</param>
    public static List<TableRow> Plan(HeadTree columns, HeadCell? corner)
    {
        var rows = new List<TableRow>();
        for (var level = 0; level < columns.Depth; level++)
        {
            var heads = new List<HeadCell>();
            if (level == 0 && corner is not null)
            {
                heads.Add(corner with { RowSpan = columns.Depth });
            }

            for (var column = 0; column < columns.Count; column++)
            {
                if (level >= columns.LevelsOf(column) || !columns.Starts(column, level))
                {
                    continue;
                }

                var span = columns.SpanOf(column, level);
                heads.Add(new HeadCell(
                    columns.TextOf(column, level),
                    columns.IdOf(column, level),
                    span > 1 ? "colgroup" : "col",
                    span,
                    columns.DepthOf(column, level)));
            }

            rows.Add(new TableRow(heads, []));
        }

        return rows;
    }
}
