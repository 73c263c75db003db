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
                "cell" => RelationAxis.Cell,
                var other => throw new InvalidOperationException($"Unknown axis '{other}'."),
            };
            var rule = relation.GetProperty("rule").GetString()!;
            var expression = new RelationExpression(relation.GetProperty("expectedText").GetString()!, relation.GetProperty("actualText").GetString()!);
            foreach (var line in Lines(table, axis, relation))
            {
                var at = axis == RelationAxis.Cell ? line : Cell(table, axis, line, relation.GetProperty("at").GetString()!);
                expanded.Add(new LinearRelation(
                    rule,
                    axis,
                    line,
                    Terms(table, axis, line, relation.GetProperty("expected")),
                    axis == RelationAxis.Cell ? [new RelationTerm(line, 1, TermSource.Report)] : Terms(table, axis, line, relation.GetProperty("actual")),
                    at,
                    expression));
            }
        }

        return expanded;
    }

    // Every column, row or cell of the table, or those the relation names.
    private static IEnumerable<int> Lines(TableForm table, RelationAxis axis, JsonElement relation)
    {
        if (relation.TryGetProperty("lines", out var named))
        {
            return named.EnumerateArray().Select(name => axis == RelationAxis.Column ? table.ColumnOf(name.GetString()!) : table.RowOf(name.GetString()!));
        }

        return Enumerable.Range(0, axis switch
        {
            RelationAxis.Column => table.Columns.Count,
            RelationAxis.Row => table.Rows.Count,
            _ => table.Cells.Count,
        });
    }

    private static RelationTerm[] Terms(TableForm table, RelationAxis axis, int line, JsonElement terms) =>
        [.. terms.EnumerateArray().Select(term => Term(table, axis, line, term))];

    // "4", or { "line": "4", "of": "year-before", "sign": -1 }; within a cell there is no line to name.
    private static RelationTerm Term(TableForm table, RelationAxis axis, int line, JsonElement term)
    {
        if (term.ValueKind == JsonValueKind.String)
        {
            return new RelationTerm(Cell(table, axis, line, term.GetString()!), 1, TermSource.Report);
        }

        var source = !term.TryGetProperty("of", out var of) ? TermSource.Report : of.GetString() switch
        {
            "year-before" => TermSource.YearBefore,
            "children" => TermSource.Children,
            var other => throw new InvalidOperationException($"Unknown source '{other}'."),
        };
        var sign = term.TryGetProperty("sign", out var given) ? given.GetInt32() : 1;
        return new RelationTerm(axis == RelationAxis.Cell ? line : Cell(table, axis, line, term.GetProperty("line").GetString()!), sign, source);
    }

    private static int Cell(TableForm table, RelationAxis axis, int line, string id)
    {
        var other = axis == RelationAxis.Column ? table.RowOf(id) : table.ColumnOf(id);
        var cell = other < 0 ? -1 : axis == RelationAxis.Column ? table.CellAt(other, line) : table.CellAt(line, other);
        return cell >= 0 ? cell : throw new InvalidOperationException($"Table '{table.Id}' has no '{id}' in {axis} {line}.");
    }
}
