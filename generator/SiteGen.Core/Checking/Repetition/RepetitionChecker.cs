using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking.Repetition;

/// <summary>Compares the texts of an archive once all its reports are checked: the reduce of the rule <c>identical</c>.</summary>
public static class RepetitionChecker
{
    /// <param name="texts">Of every report, in any order.</param>
    /// <returns>The findings with the severities and waivers of their reports, unsorted.</returns>
    public static IReadOnlyList<Diagnostic> Check(IEnumerable<CheckedText> texts)
    {
        var byPath = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);
        var found = IdenticalTextChecker.Check([.. byPath.Values.SelectMany(text => text.Sketches)]);
        List<Diagnostic> settled = [.. found.Select(finding => byPath[finding.Path].Policy.Settle(finding)).OfType<Diagnostic>()];
        return [.. settled, .. byPath.Values.SelectMany(text => UnusedWaivers.OfArchiveRules(text.Path, text.Policy))];
    }
}
