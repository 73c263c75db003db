using System.Text.Json;

namespace SiteGen.Core.Forms;

/// <summary>
/// Spells out a form's relations cell by cell: "each column: 1 + 2 = 3.7 + 4" becomes one relation for every column.
/// A row or column the table does not have is a fault of the data file and throws.
/// </summary>
internal static class RelationExpander
{
    public static IReadOnlyList<LinearRelation> Expand(TableForm table, JsonElement relations)
    {
        var expanded = new List<LinearRelation>();
        foreach (var relation in relations.EnumerateArray())
        {
            var axis = relation.GetProperty("each").GetString() switch
            {
                "column" => RelationAxis.Column,
                "row" => RelationAxis.Row,
                var other => throw new InvalidOperationException($"Unknown axis '{other}'."),
            };
            var rule = relation.GetProperty("rule").GetString()!;
            var expression = new RelationExpression(relation.GetProperty("expectedText").GetString()!, relation.GetProperty("actualText").GetString()!);
            var lines = axis == RelationAxis.Column ? table.Columns.Count : table.Rows.Count;
            for (var line = 0; line < lines; line++)
            {
                var at = Cell(table, axis, line, relation.GetProperty("at").GetString()!);
                expanded.Add(new LinearRelation(
                    rule,
                    axis,
                    line,
                    Cells(table, axis, line, relation.GetProperty("expected")),
                    Cells(table, axis, line, relation.GetProperty("actual")),
                    at,
                    expression));
            }
        }

        return expanded;
    }

    private static int[] Cells(TableForm table, RelationAxis axis, int line, JsonElement ids) =>
        [.. ids.EnumerateArray().Select(id => Cell(table, axis, line, id.GetString()!))];

    private static int Cell(TableForm table, RelationAxis axis, int line, string id)
    {
        var other = axis == RelationAxis.Column ? table.RowOf(id) : table.ColumnOf(id);
        var cell = other < 0 ? -1 : axis == RelationAxis.Column ? table.CellAt(other, line) : table.CellAt(line, other);
        return cell >= 0 ? cell : throw new InvalidOperationException($"Table '{table.Id}' has no '{id}' in {axis} {line}.");
    }
}
