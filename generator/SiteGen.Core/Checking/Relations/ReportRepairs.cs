using SiteGen.Core.Checking.Localisation;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Relations;

/// <summary>
/// Which cells of a report are to be suspected of what its relations find wrong, and what belongs into those that say nothing. Worked out
/// once for the whole report, and only when first asked: most reports have nothing wrong.
/// </summary>
internal sealed class ReportRepairs
{
    private const int MostSuspects = 5;

    private readonly RepairProblemBuilder builder = new();
    private readonly Lazy<RepairProblem> problem;
    private readonly Lazy<Dictionary<int, Repair>> repairs;
    private readonly Lazy<IReadOnlyDictionary<int, decimal>> unknown;

    public ReportRepairs(ReportVerdict verdict, RuleSettings rules)
    {
        problem = new(() => builder.Build(verdict, rules), LazyThreadSafetyMode.None);
        repairs = new(
            () => RepairFinder.Find(problem.Value).Repairs.SelectMany(repair => repair.Relations.Select(relation => (relation, repair))).ToDictionary(pair => pair.relation, pair => pair.repair),
            LazyThreadSafetyMode.None);
        unknown = new(() => UnknownFigures.Solve(problem.Value), LazyThreadSafetyMode.None);
    }

    /// <summary>The cells whose change would mend a failed relation, best first; none where nothing small would.</summary>
    public IReadOnlyList<Suspect> SuspectsOf(RelationResult failed)
    {
        if (Of(failed) is not { } found)
        {
            return [];
        }

        // The best explanation's cells in this relation, then those of the others.
        var terms = CellsOf(found.Index);
        return [.. found.Repair.Explanations
            .SelectMany(explanation => explanation.Changes)
            .Where(change => terms.Contains(change.Cell))
            .DistinctBy(change => change.Cell)
            .Take(MostSuspects)
            .Select(change => builder.Places[change.Cell].Suspect(change.Value, change.Suggested))];
    }

    /// <summary>The same in words, or null.</summary>
    public LocalizedText? HintFor(RelationResult failed) =>
        Of(failed) is { } found ? new RepairWording(builder.Places, failed, found.Repair, CellsOf(found.Index), problem.Value.Relations[found.Index].At).Hint() : null;

    /// <summary>What the relations leave for a cell that is empty or cannot be read; null where they leave nothing or disagree.</summary>
    public decimal? ValueFor(FigureTable table, int cell)
    {
        var known = unknown.Value;
        return builder.IndexOf(table, cell) is >= 0 and var index && known.TryGetValue(index, out var value) ? value : null;
    }

    /// <summary>Whether any relation says something of the cell.</summary>
    public bool IsBound(FigureTable table, int cell)
    {
        var relations = problem.Value.Relations;
        var index = builder.IndexOf(table, cell);
        return relations.Any(relation => relation.Terms.Any(term => term.Cell == index));
    }

    private HashSet<int> CellsOf(int relation) => [.. problem.Value.Relations[relation].Terms.Select(term => term.Cell)];

    private (int Index, Repair Repair)? Of(RelationResult failed)
    {
        var found = repairs.Value;
        return builder.Indices.TryGetValue(failed, out var index) && found.TryGetValue(index, out var repair) ? (index, repair) : null;
    }
}
