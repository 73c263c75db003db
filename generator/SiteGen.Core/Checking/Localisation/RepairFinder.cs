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

    // So many errors taken as certain are put to the test, each by doing without it.
    private const int MostDoubted = 4;
    private const int MostUnexplained = 6;

    public static RepairResult Find(RepairProblem problem)
    {
        var graph = new RepairGraph(problem);
        var failed = graph.Failed;
        if (failed.Count == 0)
        {
            return new RepairResult([], [], 0);
        }

        var budget = new StepBudget(MaximumSteps);
        var best = new Search(graph, budget).Run(failed);
        foreach (var doubted in Doubtful(best))
        {
            var other = new Search(new RepairGraph(problem, doubted), budget).Run(failed);
            best = Compare(other, best) switch
            {
                > 0 => other,
                0 => Weaken(best, other),
                _ => best,
            };
        }

        return best with { Steps = budget.Used };
    }

    /// <summary>
    /// The single cells that are worth a second thought: one that mends its row and its column by chance leaves the errors that are really
    /// there to longer explanations, or to none.
    /// </summary>
    private static List<int> Doubtful(RepairResult result)
    {
        var isLong = result.Repairs.Any(repair => repair.Explanations[0].Acts.Count > 1);
        return result.Unexplained.Count > MostUnexplained || (result.Unexplained.Count == 0 && !isLong)
            ? []
            : [.. result.Repairs.Where(repair => repair.Relations.Count > 1).Select(repair => repair.Explanations[0].Changes.ToList())
                .Where(changes => changes.Count == 1).Select(changes => changes[0].Cell).Take(MostDoubted)];
    }

    private static int Compare(RepairResult left, RepairResult right)
    {
        var byUnexplained = right.Unexplained.Count.CompareTo(left.Unexplained.Count);
        return byUnexplained != 0 ? byUnexplained : Size(right).CompareTo(Size(left));
    }

    private static int Size(RepairResult result) => result.Repairs.Sum(repair => repair.Explanations[0].Acts.Count);

    /// <summary>The result, no longer sure of what another as small does without.</summary>
    private static RepairResult Weaken(RepairResult result, RepairResult other)
    {
        var shared = other.Repairs.SelectMany(repair => repair.Explanations[0].Changes).ToHashSet();
        return result with
        {
            Repairs = [.. result.Repairs.Select(repair => repair.Certainty == RepairCertainty.Alone && repair.Explanations[0].Changes.Any(change => !shared.Contains(change))
                ? repair with { Certainty = RepairCertainty.Likely }
                : repair)],
        };
    }

    private sealed class Search(RepairGraph graph, StepBudget budget)
    {
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
