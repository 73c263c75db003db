using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Tests.Checking.Localisation;

/// <summary>An official table with figures, as the search for wrong cells sees it.</summary>
internal sealed class FormProblem(TableForm table, decimal?[] figures)
{
    public TableForm Table => table;

    public decimal?[] Figures => figures;

    public decimal? this[string row, string column]
    {
        get => figures[Cell(row, column)];
        set => figures[Cell(row, column)] = value;
    }

    public static FormProblem Of(int year, string table)
    {
        var form = FormCatalogue.ForYear(year).Table(table);
        return new FormProblem(form, [.. form.Cells.Select(_ => (decimal?)0m)]);
    }

    /// <summary>A consistent table: totals follow from their parts, new and carried-over applications from what became of them.</summary>
    /// <param name="year">The reporting year, for the form.</param>
    /// <param name="table"><c>requests</c> or <c>review</c>.</param>
    /// <param name="next">The next part's figure.</param>
    public static FormProblem Consistent(int year, string table, Func<int> next)
    {
        var problem = Of(year, table);
        var form = problem.Table;
        foreach (var column in form.Columns.Where(column => column.Id != "总计"))
        {
            if (table != "requests")
            {
                Array.ForEach([.. form.Rows], row => problem[row.Id, column.Id] = next());
                continue;
            }

            string[] outcomes = [.. form.Rows.Select(row => row.Id).Where(id => id.StartsWith("3.", StringComparison.Ordinal) && id != "3.7")];
            Array.ForEach(outcomes, row => problem[row, column.Id] = next());
            problem["3.7", column.Id] = outcomes.Sum(row => problem[row, column.Id]);
            problem["4", column.Id] = next();
            problem["2", column.Id] = Math.Min(next(), (int)(problem["3.7", column.Id] + problem["4", column.Id])!);
            problem["1", column.Id] = problem["3.7", column.Id] + problem["4", column.Id] - problem["2", column.Id];
        }

        foreach (var row in form.Rows)
        {
            problem[row.Id, "总计"] = form.Columns.Where(column => column.Id != "总计").Sum(column => problem[row.Id, column.Id]);
        }

        return problem;
    }

    public FormProblem Copy() => new(table, [.. figures]);

    public int Cell(string row, string column) => table.CellOf(row, column);

    public RepairProblem Build(Func<int, RepairCell, RepairCell>? refine = null) => new(
        [.. figures.Select((value, cell) => new RepairCell(value, table.Cells[cell].Kind, new CellPlace(0, table.Cells[cell].Row, table.Cells[cell].Column)))
            .Select((cell, index) => refine is null ? cell : refine(index, cell))],
        [.. table.Relations.Where(relation => !relation.ReadsYearBefore && !relation.ReadsChildren).Select(relation => new RepairRelation(
            [.. relation.Expected.Select(term => new RepairTerm(term.Cell, term.Sign)), .. relation.Actual.Select(term => new RepairTerm(term.Cell, -term.Sign))],
            relation.At,
            figures[relation.At] is not null))]);

    public RepairResult Find() => RepairFinder.Find(Build());

    /// <summary>Whether all relations hold with these changes made.</summary>
    public bool HoldsWith(IEnumerable<CellChange> changes)
    {
        var mended = Copy();
        foreach (var change in changes)
        {
            Assert.Equal(figures[change.Cell], change.Value);
            mended.Figures[change.Cell] = change.Suggested;
        }

        return mended.Find() is { Repairs: [], Unexplained: [] };
    }
}
