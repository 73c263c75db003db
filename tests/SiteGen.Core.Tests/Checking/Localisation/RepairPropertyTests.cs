using CsCheck;
using SiteGen.Core.Checking.Localisation;

namespace SiteGen.Core.Tests.Checking.Localisation;

public sealed class RepairPropertyTests
{
    private const decimal Largest = 999_999_999_999_999_999;

    public static TheoryData<int, string> Tables => new() { { 2024, "requests" }, { 2020, "requests" }, { 2024, "review" } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_single_change_is_always_located_or_honestly_called_ambiguous(int year, string table) =>
        Gen.Select(Gen.Int[0, 60_000].Array[40], Gen.Int[0, 10_000], Gen.Int[1, 9_999], Gen.Bool).Sample((seeds, pick, by, isLess) =>
        {
            var truth = Random(year, table, seeds);
            var cell = pick % truth.Figures.Length;
            var problem = truth.Copy();
            problem.Figures[cell] = isLess && by <= truth.Figures[cell] ? truth.Figures[cell] - by : truth.Figures[cell] + by;
            var result = problem.Find();
            var repair = Assert.Single(result.Repairs);

            Assert.Empty(result.Unexplained);
            Assert.All(repair.Explanations, explanation => Assert.True(problem.HoldsWith(explanation.Changes)));
            Assert.Contains(repair.Explanations, explanation => Assert.Single(explanation.Changes) == new CellChange(cell, problem.Figures[cell], truth.Figures[cell]!.Value));
            Assert.Equal(repair.Count == 1, repair.Certainty == RepairCertainty.Alone);
            Assert.True(table == "review" || repair.Certainty == RepairCertainty.Alone);
        }, iter: 300);

    [Theory]
    [InlineData(2024, 1, 1000)]
    [InlineData(2020, 1, 1000)]
    [InlineData(2024, 2, 990)]
    [InlineData(2020, 2, 990)]
    [InlineData(2024, 3, 970)]
    [InlineData(2024, 4, 950)]
    public void So_many_of_a_thousand_tables_with_wrong_cells_are_put_right(int year, int wrong, int least)
    {
        var random = new Random(20_260_000 + year + wrong);
        var right = 0;
        var confident = 0;
        for (var round = 0; round < 1000; round++)
        {
            var truth = FormProblem.Consistent(year, "requests", () => random.Next(2) == 0 ? 0 : random.Next(random.Next(2, 3000)));
            var problem = truth.Copy();
            var changed = new HashSet<int>();
            while (changed.Count < wrong)
            {
                var cell = random.Next(problem.Figures.Length);
                problem.Figures[cell] = Mistake(random, truth.Figures[cell]!.Value);
                _ = problem.Figures[cell] == truth.Figures[cell] ? changed.Remove(cell) : changed.Add(cell);
            }

            var result = problem.Find();
            List<CellChange> first = [.. result.Repairs.SelectMany(repair => repair.Explanations[0].Changes)];
            var isRight = first.Count == wrong && first.TrueForAll(change => truth.Figures[change.Cell] == change.Suggested);
            right += isRight ? 1 : 0;
            confident += !isRight && result.Repairs.All(repair => repair.Certainty == RepairCertainty.Alone) && result.Unexplained.Count == 0 ? 1 : 0;
        }

        Assert.InRange(right, least, 1000);
        Assert.InRange(confident, 0, (wrong - 1) * 5);
    }

    [Fact]
    public void A_table_of_figures_that_have_nothing_to_do_with_each_other_is_given_up_within_the_bound() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.OneOf(Gen.Const(3), Gen.Const(30), Gen.Const(5000), Gen.Const(int.MaxValue))).Sample((seed, below) =>
        {
            var random = new Random(seed);
            var problem = FormProblem.Of(2024, "requests");
            for (var cell = 0; cell < problem.Figures.Length; cell++)
            {
                problem.Figures[cell] = random.Next(4) == 0 ? 0 : random.Next(below);
            }

            Accounts(problem);
        }, iter: 20);

    [Fact]
    public void The_largest_figures_there_are_overflow_nothing()
    {
        var problem = FormProblem.Of(2024, "requests");
        Array.Fill(problem.Figures, Largest);
        Accounts(problem);
        foreach (var row in problem.Table.Rows)
        {
            problem[row.Id, "总计"] = 0;
        }

        Accounts(problem);
        Array.Fill(problem.Figures, 0);
        foreach (var column in problem.Table.Columns)
        {
            problem["3.7", column.Id] = Largest;
        }

        Accounts(problem);
    }

    [Fact]
    public void The_same_problem_gives_the_same_answer()
    {
        var random = new Random(3);
        var problem = FormProblem.Of(2024, "requests");
        for (var cell = 0; cell < problem.Figures.Length; cell++)
        {
            problem.Figures[cell] = random.Next(6);
        }

        Assert.Equivalent(problem.Find(), problem.Find(), strict: true);
    }

    /// <summary>Every failed relation is either explained, by changes after which all it touches hold, or given back; the bound is kept.</summary>
    private static void Accounts(FormProblem problem)
    {
        var result = problem.Find();
        Assert.InRange(result.Steps, 1, RepairFinder.MaximumSteps);
        int[] accounted = [.. result.Repairs.SelectMany(repair => repair.Relations), .. result.Unexplained];
        Assert.Equal(accounted.Length, accounted.Distinct().Count());
        foreach (var repair in result.Repairs)
        {
            var mended = problem.Copy();
            foreach (var change in repair.Explanations[0].Changes)
            {
                mended.Figures[change.Cell] = change.Suggested;
            }

            Assert.Equal(accounted.Length - repair.Relations.Count, mended.Find() is var left ? left.Repairs.Sum(other => other.Relations.Count) + left.Unexplained.Count : -1);
        }
    }

    private static FormProblem Random(int year, string table, int[] figures)
    {
        var next = 0;
        return FormProblem.Consistent(year, table, () => figures[next++ % figures.Length] % (next % 3 == 0 ? 60_000 : 50));
    }

    private static decimal Mistake(Random random, decimal right)
    {
        var digits = right.ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        var at = random.Next(digits.Length);
        switch (random.Next(5))
        {
            case 0:
                return random.Next(5000);
            case 1:
                return right + new[] { 1, 1, 2, 3, 5, 10 }[random.Next(6)];
            case 2:
                digits[at] = (char)('0' + random.Next(10));
                break;
            case 3 when at > 0:
                (digits[at], digits[at - 1]) = (digits[at - 1], digits[at]);
                break;
            default:
                return right * 10;
        }

        return decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }
}
