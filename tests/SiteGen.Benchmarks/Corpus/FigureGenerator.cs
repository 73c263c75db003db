namespace SiteGen.Benchmarks.Corpus;

/// <summary>Draws an agency's figures year by year so that every relation holds: within a table, and from one year to the next.</summary>
internal static class FigureGenerator
{
    private static readonly int[] ResultWeights = [40, 12, 1, 1, 1, 3, 2, 3, 4, 3, 14, 6, 3, 5, 3, 1, 1, 1, 2, 1, 3];

    /// <returns>The figures of each year, in the years' order.</returns>
    public static IReadOnlyList<Figures> Generate(SeededRandom random, IEnumerable<int> years)
    {
        var result = new List<Figures>();
        foreach (int year in years)
        {
            result.Add(Next(random, year, result.LastOrDefault()));
        }

        return result;
    }

    private static Figures Next(SeededRandom random, int year, Figures? before)
    {
        int rows = OfficialForm.ResultRows(year).Count;
        int[] carried = before?.Open ?? new int[OfficialForm.Applicants];
        int[] fresh = Enumerable.Range(0, OfficialForm.Applicants).Select(column => column == 0 ? random.Between(4, 60) : random.Next(4)).ToArray();
        int[] open = new int[OfficialForm.Applicants];
        int[][] results = Enumerable.Range(0, rows).Select(_ => new int[OfficialForm.Applicants]).ToArray();
        for (int column = 0; column < OfficialForm.Applicants; column++)
        {
            int all = fresh[column] + carried[column];
            open[column] = random.Next(Math.Min(all, 3) + 1);
            for (int left = all - open[column]; left > 0; left--)
            {
                results[Result(random, rows)][column]++;
            }
        }

        int[][] review = OfficialForm.ReviewRows.Select(_ => Enumerable.Range(0, 4).Select(_ => random.Next(5) == 0 ? random.Between(1, 3) : 0).ToArray()).ToArray();
        return new Figures(year, fresh, carried, results, open, review, Disclosure(random, year, before));
    }

    private static int Result(SeededRandom random, int rows)
    {
        int draw = random.Next(ResultWeights.Take(rows).Sum());
        int row = 0;
        while (draw >= ResultWeights[row])
        {
            draw -= ResultWeights[row++];
        }

        return row;
    }

    private static int[] Disclosure(SeededRandom random, int year, Figures? before)
    {
        var rows = OfficialForm.DisclosureRows(year);
        int[] figures = new int[rows.Count];
        for (int index = 0; index < rows.Count; index++)
        {
            figures[index] = rows[index].Figure switch
            {
                // 现行有效 follows from last year's where that stands in the same form.
                "现行有效件数" => InForce(figures, index, before) ?? random.Between(8, 40),
                "本年废止件数" => random.Next(2),
                "本年制发件数" or "本年新制作数量" or "本年新公开数量" => random.Next(5),
                "本年增/减" => random.Between(-6, 6),
                "本年收费金额（单位：万元）" => random.Next(90_000),
                "采购总金额" => random.Between(10_000, 9_000_000),
                _ => random.Next(400),
            };
        }

        return figures;
    }

    private static int? InForce(int[] figures, int index, Figures? before) =>
        before is null || !OfficialForm.IsNewer(before.Year) ? null : before.Disclosure[index] + figures[index - 2] - figures[index - 1];
}
