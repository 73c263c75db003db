using CsCheck;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Tests.Checking;

public sealed class ConsistencyPropertyTests
{
    private const int Outcomes = 21;
    private const int Applicants = 6;

    // New and carried-over applications follow from what became of them; totals from their parts.
    private static readonly Gen<Dictionary<(string Table, string Row, string Column), decimal>> ConsistentTables =
        Gen.Select(Gen.Int[0, 4000].Array[Outcomes * Applicants], Gen.Int[0, 300].Array[Applicants], Gen.Int[0, 100].Array[Applicants], Gen.Int[0, 90].Array[12]).Select(Complete);

    [Fact]
    public void A_consistent_report_is_always_accepted() => ConsistentTables.Sample(figures =>
    {
        var check = Fill(figures).Check();
        Assert.Empty(check.Diagnostics);
        Assert.Equal(42, check.Judged);
    }, iter: 200);

    [Fact]
    public void A_change_of_any_one_figure_is_always_reported() => Gen.Select(ConsistentTables, Gen.Int[0, int.MaxValue], Gen.Int[1, 500]).Sample((figures, pick, change) =>
    {
        var cell = figures.Keys.Order().ElementAt(pick % figures.Count);
        figures[cell] += change;
        Assert.Contains(Fill(figures).Check().Diagnostics, found => found.Severity == Severity.Error && (found.Row == cell.Row || found.Cell == cell.Column));
    }, iter: 200);

    [Fact]
    public void Every_finding_gives_both_sides_and_stands_at_its_cell() => Gen.Select(ConsistentTables, Gen.Int[0, int.MaxValue], Gen.Int[1, 500]).Sample((figures, pick, change) =>
    {
        figures[figures.Keys.Order().ElementAt(pick % figures.Count)] += change;
        Assert.All(Fill(figures).Check().Diagnostics, found =>
        {
            Assert.Equal(change, Math.Abs(found.Expected!.Value - found.Actual!.Value));
            var table = FormCatalogue.ForYear(2024).Table(found.Table!);
            Assert.Equal(ReportBuilder.PositionOf(table, table.CellOf(found.Row!, found.Cell!)), (found.Line, found.Column));
        });
    }, iter: 100);

    private static ReportBuilder Fill(Dictionary<(string Table, string Row, string Column), decimal> figures)
    {
        var builder = new ReportBuilder();
        foreach (var ((table, row, column), value) in figures)
        {
            builder.With(table, row, column, value);
        }

        return builder;
    }

    private static Dictionary<(string Table, string Row, string Column), decimal> Complete(int[] outcomes, int[] left, int[] carried, int[] review)
    {
        var figures = new Dictionary<(string Table, string Row, string Column), decimal>();
        var requests = FormCatalogue.ForYear(2024).Table("requests");
        string[] rows = [.. requests.Rows.Select(row => row.Id).Where(id => id.StartsWith("3.", StringComparison.Ordinal) && id != "3.7")];
        string[] columns = [.. requests.Columns.Select(column => column.Id)];
        for (var column = 0; column < Applicants; column++)
        {
            var done = 0;
            for (var row = 0; row < Outcomes; row++)
            {
                done += outcomes[(row * Applicants) + column];
                figures[("requests", rows[row], columns[column])] = outcomes[(row * Applicants) + column];
            }

            var before = Math.Min(carried[column], done + left[column]);
            figures[("requests", "3.7", columns[column])] = done;
            figures[("requests", "4", columns[column])] = left[column];
            figures[("requests", "2", columns[column])] = before;
            figures[("requests", "1", columns[column])] = done + left[column] - before;
        }

        foreach (var row in requests.Rows)
        {
            figures[("requests", row.Id, columns[Applicants])] = columns[..Applicants].Sum(column => figures[("requests", row.Id, column)]);
        }

        var reviews = FormCatalogue.ForYear(2024).Table("review");
        for (var row = 0; row < reviews.Rows.Count; row++)
        {
            for (var column = 0; column < 4; column++)
            {
                figures[("review", reviews.Rows[row].Id, reviews.Columns[column].Id)] = review[(row * 4) + column];
            }

            figures[("review", reviews.Rows[row].Id, "总计")] = review[(row * 4)..((row * 4) + 4)].Sum();
        }

        return figures;
    }
}
