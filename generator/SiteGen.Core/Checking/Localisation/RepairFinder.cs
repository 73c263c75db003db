namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// Finds the cells that are wrong: takes cells and relations, gives for every failed relation the smallest set of changes after which
/// it and all that the changes touch hold with figures the cells may have (error localisation after Fellegi and Holt), preferring
/// what people do. Works error by error, the best borne out first (a cell that mends its row and its column at once), so that a
/// report with many errors is explained as far as it can be; what no small change mends is given back unexplained. Knows no
/// report and no form, so that relations across years and agencies are localised like those of one table.
/// </summary>
public static class RepairFinder
{
    /// <summary>The bound on the search, in cells looked at. It makes the time for a hopeless report a few tens of milliseconds at most.</summary>
    public const int MaximumSteps = 200_000;

    /// <summary>How many explanations are listed at most.</summary>
    public const int MostListed = 8;

    // An explanation that costs at most so much is telling by itself; another is likelier by far when it costs so much more.
    private const int TellingCost = 3;
    private const int LikelierBy = 2;

    public static RepairResult Find(RepairProblem problem)
    {
        var graph = new RepairGraph(problem);
        var failed = graph.Failed;
        return failed.Count == 0 ? new RepairResult([], [], 0) : new Search(graph).Run(failed);
    }

    private sealed class Search(RepairGraph graph)
    {
        private readonly StepBudget budget = new(MaximumSteps);
        private readonly List<Repair> repairs = [];
        private readonly ReasonFinder reasons = new(graph);

        public RepairResult Run(IReadOnlyList<int> failed)
        {
            // Each level asks less of what bears an error out: several relations mended by one cell or one slip; more relations
            // mended than cells changed; as many; fewer.
            var search = new ClosedChangeSearch(graph, budget);
            Settle(search.Find(failed, 1, onlyFailing: true, mending: 2, Share(8)), new SlipFinder(graph, budget), failed);
            for (var size = 2; size <= 5 && graph.Failed is { Count: > 0 } open; size++)
            {
                Settle(search.Find(open, size, onlyFailing: true, mending: size + 1, Share(8)));
            }

            if (graph.Failed is { Count: > 0 } left)
            {
                var (single, isComplete) = search.Find(left, 1, onlyFailing: false, mending: 1, Share(8));
                var (pairs, areComplete) = search.Find(left, 2, onlyFailing: false, mending: 2, Share(3));
                Settle(([.. single, .. pairs], isComplete && areComplete));
            }

            for (var size = 3; size <= 4 && graph.Failed is { Count: > 0 } open; size++)
            {
                Settle(search.Find(open, size, onlyFailing: false, mending: 2, Share(2)));
            }

            return new RepairResult([.. repairs.OrderBy(repair => repair.Relations[0])], graph.Failed, budget.Used);
        }

        private int Share(int part) => budget.Left / part;

        private void Settle((IReadOnlyList<ClosedChange> Changes, bool IsComplete) strong, SlipFinder slips, IReadOnlyList<int> failed)
        {
            // Slips are looked for where single cells do not account for everything.
            var isExplained = !failed.Except(strong.Changes.SelectMany(change => change.Mended)).Any();
            budget.Allot(Share(8));
            Settle(isExplained ? strong : ([.. strong.Changes, .. slips.Find(failed)], strong.IsComplete));
        }

        private void Settle((IReadOnlyList<ClosedChange> Changes, bool IsComplete) level)
        {
            var costs = level.Changes.Distinct().ToDictionary(change => change, change => reasons.Explain(change).Cost);
            var covers = new CoverSearch(budget);
            foreach (var group in CoverSearch.Compete(level.Changes))
            {
                List<ClosedChange> usual = [.. group.OrderBy(change => costs[change]).ThenBy(change => change.Cells[0])];
                var (choices, isComplete) = covers.Find(usual, Share(16));
                List<ClosedChange[]> ranked = [.. choices.OrderBy(choice => choice.Sum(change => costs[change]))];
                Accept(ranked, isComplete && level.IsComplete);
            }
        }

        private void Accept(List<ClosedChange[]> ranked, bool isComplete)
        {
            int[] mended = [.. ranked[0].SelectMany(change => change.Mended).Order()];
            List<Explanation> explanations = [.. ranked
                .Where(choice => choice.SelectMany(change => change.Mended).Order().SequenceEqual(mended))
                .Select(Join)];
            var isSlip = ranked[0].Any(change => change.Whole != RepairReason.Plain);
            var certainty = ranked.Count == 1 && isComplete && !isSlip ? RepairCertainty.Alone
                : explanations.Count == 1 ? RepairCertainty.Likely
                : explanations[0].Cost <= TellingCost && explanations[1].Cost >= explanations[0].Cost + LikelierBy ? RepairCertainty.Likely
                : RepairCertainty.Open;
            repairs.Add(new Repair(mended, [.. explanations.Take(MostListed)], certainty, explanations.Count));
            foreach (var change in ranked[0])
            {
                graph.Accept(change);
            }
        }

        private Explanation Join(ClosedChange[] choice)
        {
            List<Explanation> parts = [.. choice.Select(reasons.Explain).OrderBy(part => part.Cost)];
            return new Explanation([.. parts.SelectMany(part => part.Acts)], parts.Sum(part => part.Cost));
        }
    }
}
