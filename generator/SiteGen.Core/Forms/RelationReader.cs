using System.Text.Json;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Forms;

/// <summary>
/// Reads a form's relations and spells them out cell by cell: "each column: 1 + 2 = 3.7 + 4" becomes one relation for every column.
/// A relation that names what the table does not have is reported and left out.
/// </summary>
internal sealed class RelationReader
{
    public static readonly string[] Keys = ["rule", "each", "lines", "expected", "actual", "at", "expectedText", "actualText"];

    /// <summary>The keys of a relation that is added to a form and so names its table.</summary>
    public static readonly string[] AddedKeys = ["table", .. Keys];

    private static readonly string[] Axes = ["column", "row", "cell"];
    private static readonly string[] TermKeys = ["line", "of", "sign"];
    private static readonly string[] Sources = ["report", "year-before", "children"];

    private readonly TableForm table;
    private readonly JsonObjectReader relation;
    private readonly RelationAxis axis;

    private RelationReader(TableForm table, JsonObjectReader relation)
    {
        this.table = table;
        this.relation = relation;
        axis = relation.Word("each", Axes, ConfigurationCodes.FormWord) switch
        {
            "row" => RelationAxis.Row,
            "cell" => RelationAxis.Cell,
            _ => RelationAxis.Column,
        };
    }

    /// <param name="table">The table, without its relations.</param>
    /// <param name="relation">One relation of the form's file.</param>
    /// <param name="rules">The rules it may belong to.</param>
    public static IReadOnlyList<LinearRelation> Read(TableForm table, JsonObjectReader relation, IReadOnlyList<string> rules)
    {
        var rule = relation.RequiredText("rule");
        relation.Word("rule", rules, ConfigurationCodes.FormRule);
        var reader = new RelationReader(table, relation);
        var expression = new RelationExpression(relation.RequiredText("expectedText"), relation.RequiredText("actualText"));
        var relations = new List<LinearRelation>();
        foreach (var line in reader.Lines())
        {
            if (reader.Read(rule, line, expression) is not { } read)
            {
                return [];
            }

            relations.Add(read);
        }

        return relations;
    }

    private LinearRelation? Read(string rule, int line, RelationExpression expression)
    {
        var expected = Terms("expected", line);
        if (axis == RelationAxis.Cell)
        {
            return expected is null ? null : new LinearRelation(rule, axis, line, expected, [new RelationTerm(line, 1, TermSource.Report)], line, expression);
        }

        var actual = Terms("actual", line);
        if (actual?.Exists(term => term.Source != TermSource.Report) == true)
        {
            relation.File.Report(ConfigurationCodes.FormLine, relation.Find("actual")!.Offset, new("“actual”只能是本报告的数", "\"actual\" takes the report's own figures alone"), new("其他报告的数写在 expected 中", "what other reports hold belongs in \"expected\""));
            return null;
        }

        var at = relation.OfKind("at", JsonValueKind.String) is { } name ? Cell(line, name) : null;
        if (at is null && relation.Find("at") is null)
        {
            relation.RequiredText("at");
        }

        if (at is { } cell && actual is not null && !actual.Any(term => term.Cell == cell))
        {
            relation.File.Report(ConfigurationCodes.FormLine, relation.Find("at")!.Offset, new("“at”应是 actual 中的一项", "\"at\" must be one of \"actual\""));
            return null;
        }

        return expected is null || actual is null || at is null ? null : new LinearRelation(rule, axis, line, expected, actual, at.Value, expression);
    }

    // Every column, row or cell of the table, or those the relation names.
    private IEnumerable<int> Lines()
    {
        if (relation.OfKind("lines", JsonValueKind.Array) is not { } named)
        {
            return Enumerable.Range(0, axis switch
            {
                RelationAxis.Column => table.Columns.Count,
                RelationAxis.Row => table.Rows.Count,
                _ => table.Cells.Count,
            });
        }

        var lines = new List<int>();
        foreach (var name in named.Items)
        {
            var line = axis == RelationAxis.Column ? table.ColumnOf(name.Text) : axis == RelationAxis.Row ? table.RowOf(name.Text) : -1;
            if (line < 0)
            {
                Refuse(name, axis == RelationAxis.Column ? table.Columns.Select(column => column.Id) : table.Rows.Select(row => row.Id));
                return [];
            }

            lines.Add(line);
        }

        return lines;
    }

    private List<RelationTerm>? Terms(string key, int line)
    {
        if (relation.OfKind(key, JsonValueKind.Array) is not { Items.Count: > 0 } items)
        {
            relation.File.Report(ConfigurationCodes.RequiredKey, relation.Find(key)?.Offset ?? relation.Value.Offset, new($"关系的“{key}”没有内容", $"the relation's \"{key}\" is missing or empty"));
            return null;
        }

        var terms = new List<RelationTerm>();
        foreach (var item in items.Items)
        {
            if (Term(line, item, key) is not { } term)
            {
                return null;
            }

            terms.Add(term);
        }

        return terms;
    }

    // "4", or { "line": "4", "of": "year-before", "sign": -1 }; within a cell there is no line to name.
    private RelationTerm? Term(int line, JsonValue item, string key)
    {
        if (item.Kind == JsonValueKind.String && axis != RelationAxis.Cell)
        {
            return Cell(line, item) is { } own ? new RelationTerm(own, 1, TermSource.Report) : null;
        }

        if (item.Kind != JsonValueKind.Object)
        {
            relation.File.Report(ConfigurationCodes.WrongType, item.Offset, new($"“{key}”的这一项写法不对", $"this item of \"{key}\" is not written as it must be"), new("写行或列的编号，或 { \"line\": \"…\", \"of\": \"year-before\", \"sign\": -1 }；each 为 cell 时写 { \"of\": \"children\" }", "write the id of a row or column, or { \"line\": \"…\", \"of\": \"year-before\", \"sign\": -1 }; within a cell, { \"of\": \"children\" }"));
            return null;
        }

        var term = new JsonObjectReader(relation.File, item, key, TermKeys);
        var source = term.Word("of", Sources, ConfigurationCodes.FormWord) switch
        {
            "year-before" => TermSource.YearBefore,
            "children" => TermSource.Children,
            _ => TermSource.Report,
        };
        var cell = axis == RelationAxis.Cell ? line : term.OfKind("line", JsonValueKind.String) is { } name ? Cell(line, name) : null;
        var sign = term.Whole("sign", -1, 1) ?? 1;
        if (sign == 0)
        {
            relation.File.Report(ConfigurationCodes.FormWord, term.Find("sign")!.Offset, new("“sign”不能是 0", "\"sign\" cannot be 0"), new("加写 1 或不写，减写 -1", "1 or nothing adds the figure, -1 takes it off"));
            return null;
        }

        return cell is { } found ? new RelationTerm(found, sign, source) : null;
    }

    private int? Cell(int line, JsonValue name)
    {
        var other = axis == RelationAxis.Column ? table.RowOf(name.Text) : table.ColumnOf(name.Text);
        var cell = other < 0 ? -1 : axis == RelationAxis.Column ? table.CellAt(other, line) : table.CellAt(line, other);
        if (cell >= 0)
        {
            return cell;
        }

        Refuse(name, axis == RelationAxis.Column ? table.Rows.Select(row => row.Id) : table.Columns.Select(column => column.Id));
        return null;
    }

    private void Refuse(JsonValue name, IEnumerable<string> known)
    {
        var shown = VisibleText.Of(name.Text);
        relation.File.Report(ConfigurationCodes.FormLine, name.Offset, new($"表格“{table.Id}”没有“{shown}”", $"table \"{table.Id}\" has no \"{shown}\" there"), JsonObjectReader.DidYouMean(name.Text, [.. known]));
    }
}
