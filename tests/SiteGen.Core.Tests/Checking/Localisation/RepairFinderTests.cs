using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Tests.Checking.Localisation;

public sealed class RepairFinderTests
{
    private static readonly int[] Parts = [408, 12, 7, 0, 31, 254, 96, 3, 18, 77];

    [Fact]
    public void Finds_nothing_in_a_consistent_table() =>
        Assert.Equivalent(new RepairResult([], [], 0), Requests().Find());

    [Fact]
    public void Names_the_cell_that_breaks_its_row_and_its_column()
    {
        var repair = Only(Changed(("3.2", "商业企业", 5000)));

        Assert.Equal(RepairCertainty.Alone, repair.Certainty);
        Assert.Equal(2, repair.Relations.Count);
        Assert.Equal(("3.2", "商业企业", 5000m, Requests()["3.2", "商业企业"]), Single(repair.Explanations[0]));
    }

    [Fact]
    public void Names_a_total_of_the_column_that_breaks_three_relations()
    {
        var repair = Only(Changed(("3.7", "自然人", 9999)));

        Assert.Equal((3, RepairCertainty.Alone), (repair.Relations.Count, repair.Certainty));
        Assert.Equal(Requests()["3.7", "自然人"], Single(repair.Explanations[0]).Suggested);
    }

    [Fact]
    public void Solves_errors_far_apart_one_by_one()
    {
        var problem = Changed(("1", "自然人", 1), ("3.2", "商业企业", 5000), ("3.3.4", "科研机构", 601), ("3.5.1", "其他", 70002), ("4", "总计", 88));
        var result = problem.Find();

        Assert.Empty(result.Unexplained);
        Assert.Equal(5, result.Repairs.Count);
        Assert.All(result.Repairs, repair => Assert.Equal(RepairCertainty.Alone, repair.Certainty));
        Assert.True(problem.HoldsWith(result.Repairs.SelectMany(repair => repair.Explanations[0].Changes)));
    }

    [Fact]
    public void Tells_two_errors_of_one_row_apart_by_their_columns()
    {
        var repair = Only(Changed(("3.3.1", "自然人", 900), ("3.3.1", "其他", 44)));

        Assert.Equal((3, RepairCertainty.Alone), (repair.Relations.Count, repair.Certainty));
        Assert.Equivalent(new[] { ("3.3.1", "自然人"), ("3.3.1", "其他") }, Cells(repair.Explanations[0]), strict: true);
    }

    [Fact]
    public void Says_that_two_equal_errors_could_stand_in_the_other_corners_as_well()
    {
        var truth = Requests();
        var repair = Only(Changed(("3.1", "自然人", truth["3.1", "自然人"]!.Value + 10), ("3.2", "其他", truth["3.2", "其他"]!.Value + 10)));

        Assert.Equal((RepairCertainty.Open, 2), (repair.Certainty, repair.Count));
        Assert.Contains(repair.Explanations, explanation => Cells(explanation).ToHashSet().SetEquals([("3.1", "自然人"), ("3.2", "其他")]));
    }

    [Fact]
    public void Suspects_the_total_first_where_a_lone_relation_says_nothing_else()
    {
        var repair = Only(Review(30, 5, 0, 11, 47));

        Assert.Equal((RepairCertainty.Open, 5), (repair.Certainty, repair.Count));
        Assert.Equal(("行政复议", "总计", 47m, 46m), Single(repair.Explanations[0]));
        Assert.All(repair.Explanations.Skip(1), explanation => Assert.Equal(1, Single(explanation).Suggested - Single(explanation).Value));
    }

    [Theory]
    [InlineData(new[] { 312, 5, 0, 11, 148 }, RepairReason.DigitsSwapped, "结果维持", 132)]
    [InlineData(new[] { 312, 5, 0, 11, 16 }, RepairReason.PartLeftOut, "总计", 328)]
    [InlineData(new[] { 312, 5, 0, 11, 640 }, RepairReason.PartCountedTwice, "总计", 328)]
    [InlineData(new[] { 3125, 52, 70, 118, 365 }, RepairReason.DigitDropped, "总计", 3365)]
    [InlineData(new[] { 3125, 52, 70, 118, 33165 }, RepairReason.DigitAdded, "总计", 3365)]
    [InlineData(new[] { 3125, 52, 70, 118, 9365 }, RepairReason.DigitMistyped, "总计", 3365)]
    public void Prefers_what_people_do(int[] figures, RepairReason reason, string column, int suggested)
    {
        var first = Only(Review(figures[0], figures[1], figures[2], figures[3], figures[4])).Explanations[0];

        Assert.Equal((reason, "行政复议", column, (decimal)suggested), (first.Acts[0].Reason, Single(first).Row, Single(first).Column, Single(first).Suggested));
    }

    [Fact]
    public void Names_the_part_that_was_left_out()
    {
        var problem = Review(312, 5, 0, 11, 16);

        Assert.Equal(problem.Cell("行政复议", "结果维持"), Only(problem).Explanations[0].Acts[0].Other);
    }

    [Fact]
    public void Believes_the_text_before_everything_else()
    {
        var problem = Review(30, 5, 0, 11, 47);
        var part = problem.Cell("行政复议", "结果纠正");
        var repair = Assert.Single(RepairFinder.Find(problem.Build((index, cell) => index == part ? cell with { Evidence = [6] } : cell)).Repairs);

        Assert.Equal((RepairReason.StatedElsewhere, RepairCertainty.Likely), (repair.Explanations[0].Acts[0].Reason, repair.Certainty));
        Assert.Equal(("行政复议", "结果纠正", 5m, 6m), Named(problem, Assert.Single(repair.Explanations[0].Changes)));
    }

    [Fact]
    public void Suspects_this_report_before_another()
    {
        var problem = Review(30, 5, 0, 11, 47);
        var total = problem.Cell("行政复议", "总计");
        var repair = Assert.Single(RepairFinder.Find(problem.Build((index, cell) => cell with { IsHome = index != total })).Repairs);

        Assert.NotEqual(total, repair.Explanations[0].Changes.Single().Cell);
    }

    [Fact]
    public void Fills_an_empty_part()
    {
        var problem = Requests();
        var right = problem["3.2", "商业企业"];
        problem["3.2", "商业企业"] = null;
        var repair = Only(problem);

        Assert.Equal((RepairReason.LeftEmpty, RepairCertainty.Alone), (repair.Explanations[0].Acts[0].Reason, repair.Certainty));
        Assert.Equal(("3.2", "商业企业", null, right), Single(repair.Explanations[0]));
    }

    [Fact]
    public void Takes_figures_one_column_off_for_one_slip()
    {
        // As it should be: 120, 37, 0, 4, 0, 9; written from the second column on.
        var truth = WithRow("3.1", 120, 37, 0, 4, 0, 9);
        var problem = truth.Copy();
        var row = new[] { 0, 120, 37, 0, 4, 9 };
        for (var column = 0; column < row.Length; column++)
        {
            problem["3.1", truth.Table.Columns[column].Id] = row[column];
        }

        var first = Only(problem).Explanations[0];

        Assert.Equal(RepairReason.Shifted, Assert.Single(first.Acts).Reason);
        Assert.True(problem.HoldsWith(first.Changes));
        Assert.All(first.Changes, change => Assert.Equal(truth.Figures[change.Cell], change.Suggested));
    }

    [Fact]
    public void Takes_two_neighbours_with_each_others_figures_for_one_slip()
    {
        var problem = WithRow("3.4.1", 120, 37, 0, 4, 0, 9);
        (problem["3.4.1", "自然人"], problem["3.4.1", "商业企业"]) = (37, 120);
        var repair = Only(problem);

        Assert.Equal(RepairReason.CellsSwapped, Assert.Single(repair.Explanations[0].Acts).Reason);
        Assert.NotEqual(RepairCertainty.Alone, repair.Certainty);
        Assert.Equivalent(new[] { ("3.4.1", "自然人"), ("3.4.1", "商业企业") }, Cells(repair.Explanations[0]), strict: true);
    }

    [Fact]
    public void Takes_two_rows_with_each_others_figures_for_one_slip()
    {
        var problem = Requests();
        foreach (var column in problem.Table.Columns)
        {
            (problem["3.7", column.Id], problem["4", column.Id]) = (problem["4", column.Id], problem["3.7", column.Id]);
        }

        var first = Only(problem).Explanations[0];

        Assert.Equal(RepairReason.LinesSwapped, Assert.Single(first.Acts).Reason);
        Assert.True(problem.HoldsWith(first.Changes));
    }

    [Fact]
    public void Takes_a_column_ten_times_too_large_for_one_slip()
    {
        var problem = Requests();
        foreach (var row in problem.Table.Rows)
        {
            problem[row.Id, "总计"] *= 10;
        }

        var first = Only(problem).Explanations[0];

        Assert.Equal(RepairReason.Tenfold, Assert.Single(first.Acts).Reason);
        Assert.True(problem.HoldsWith(first.Changes));
    }

    [Fact]
    public void Weighs_a_unit_ten_thousand_times_off()
    {
        // Two fees and their sum, in 万元; the first was written in 元.
        var cells = new[] { 75_400m, 2.5m, 10.04m }.Select((value, column) => new RepairCell(value, FigureKind.Fee, new CellPlace(0, 0, column))).ToArray();
        var repair = Assert.Single(RepairFinder.Find(new RepairProblem(cells, [new RepairRelation([new(0, 1), new(1, 1), new(2, -1)], 2, true)])).Repairs);

        Assert.Equal(RepairReason.Unit, repair.Explanations[0].Acts[0].Reason);
        Assert.Equal((0, 7.54m), repair.Explanations[0].Changes.Select(change => (change.Cell, change.Suggested)).Single());
    }

    [Fact]
    public void Finds_the_sign_of_a_change_that_may_be_negative()
    {
        // 上一年 40, 本年增/减 12 instead of -12, now 28.
        RepairCell[] cells = [Cell(40, FigureKind.Count, 0), Cell(12, FigureKind.SignedCount, 1), Cell(28, FigureKind.Count, 2)];
        var repair = Assert.Single(RepairFinder.Find(new RepairProblem(cells, [new RepairRelation([new(0, 1), new(1, 1), new(2, -1)], 2, true)])).Repairs);

        Assert.Equal((RepairReason.Sign, RepairCertainty.Likely), (repair.Explanations[0].Acts[0].Reason, repair.Certainty));

        static RepairCell Cell(decimal value, FigureKind kind, int column) => new(value, kind, new CellPlace(0, 0, column));
    }

    [Fact]
    public void Gives_back_what_only_an_impossible_figure_would_mend()
    {
        // Row 3.1 and the column of natural persons would both hold with -1 in the cell they share.
        var problem = FormProblem.Of(2024, "requests");
        problem["1", "商业企业"] = problem["1", "总计"] = problem["3.1", "商业企业"] = problem["3.1", "自然人"] = 1;
        problem["3.2", "自然人"] = problem["3.2", "总计"] = problem["3.7", "商业企业"] = problem["3.7", "总计"] = 1;
        var result = problem.Find();

        Assert.Empty(result.Repairs);
        Assert.Equal(2, result.Unexplained.Count);
    }

    [Fact]
    public void Finds_the_cell_of_a_row_whose_total_is_empty_and_the_total()
    {
        var problem = Changed(("3.2", "商业企业", 5000));
        problem["3.2", "总计"] = null;
        var result = problem.Find();

        Assert.Equal(["3.2", "3.2"], result.Repairs.Select(repair => Single(repair.Explanations[0]).Row));
        Assert.Equal([Requests()["3.2", "商业企业"], Requests()["3.2", "总计"]], result.Repairs.Select(repair => Single(repair.Explanations[0]).Suggested));
        Assert.All(result.Repairs, repair => Assert.Equal(RepairCertainty.Alone, repair.Certainty));
    }

    private static FormProblem Requests()
    {
        var next = 0;
        return FormProblem.Consistent(2024, "requests", () => Parts[next++ % Parts.Length] + (next / Parts.Length));
    }

    private static FormProblem Changed(params (string Row, string Column, decimal Value)[] changes)
    {
        var problem = Requests();
        Array.ForEach(changes, change => problem[change.Row, change.Column] = change.Value);
        return problem;
    }

    /// <summary>The consistent table with another row of parts, its totals with it.</summary>
    private static FormProblem WithRow(string row, params int[] figures)
    {
        var problem = Requests();
        for (var column = 0; column < figures.Length; column++)
        {
            var id = problem.Table.Columns[column].Id;
            var more = figures[column] - problem[row, id];
            foreach (var changed in new[] { row, "3.7", "1" })
            {
                problem[changed, id] += more;
                problem[changed, "总计"] += more;
            }
        }

        Assert.Empty(problem.Find().Repairs);
        return problem;
    }

    private static FormProblem Review(params decimal[] figures)
    {
        var problem = FormProblem.Of(2024, "review");
        for (var column = 0; column < figures.Length; column++)
        {
            problem["行政复议", problem.Table.Columns[column].Id] = figures[column];
        }

        return problem;
    }

    private static Repair Only(FormProblem problem)
    {
        var result = problem.Find();
        Assert.Empty(result.Unexplained);
        return Assert.Single(result.Repairs);
    }

    private static (string Row, string Column, decimal? Value, decimal? Suggested) Single(Explanation explanation) =>
        Named(FormProblem.Of(2024, explanation.Changes.Max(change => change.Cell) < 15 ? "review" : "requests"), Assert.Single(explanation.Changes));

    private static (string Row, string Column, decimal? Value, decimal? Suggested) Named(FormProblem problem, CellChange change) =>
        (problem.Table.RowOfCell(change.Cell).Id, problem.Table.ColumnOfCell(change.Cell).Id, change.Value, change.Suggested);

    private static IEnumerable<(string Row, string Column)> Cells(Explanation explanation) =>
        explanation.Changes.Select(change => Named(Requests(), change)).Select(cell => (cell.Row, cell.Column));
}
