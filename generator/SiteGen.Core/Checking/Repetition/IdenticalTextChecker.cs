using System.Globalization;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking.Repetition;

/// <summary>
/// Finds sections that repeat last year's, or another agency's of the same year, nearly word for word. Takes the sketches of the whole
/// archive in any order; gives at most one finding a section, about last year's where that is repeated, else about the closest.
/// Severities and waivers are applied by <see cref="FindingPolicy"/>, as for every other finding.
/// </summary>
public static class IdenticalTextChecker
{
    // Nine tenths of the text in common: one sentence in ten written anew, or one character in fifty changed.
    private const int LeastShare = 90;

    /// <returns>The findings, unsorted and unsettled.</returns>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<SectionSketch> sketches)
    {
        var sections = sketches.OrderBy(sketch => sketch.Path, StringComparer.Ordinal).ThenBy(sketch => sketch.Section).ToLookup(sketch => (sketch.Year, sketch.Section));
        var findings = new List<Diagnostic>();
        foreach (var group in sections)
        {
            var (year, number) = group.Key;
            findings.AddRange(CheckYear([.. group], sections[(year - 1, number)].ToDictionary(sketch => sketch.AgencyPath, StringComparer.Ordinal)));
        }

        return findings;
    }

    private static IEnumerable<Diagnostic> CheckYear(List<SectionSketch> sections, Dictionary<string, SectionSketch> yearBefore)
    {
        var closest = ClosestSketches.Find([.. sections.Select(section => section.Sketch)]);
        for (var index = 0; index < sections.Count; index++)
        {
            var section = sections[index];
            if (yearBefore.GetValueOrDefault(section.AgencyPath) is { } last && Share(section.Sketch.Agreement(last.Sketch)) is >= LeastShare and var share)
            {
                yield return Describe(section, last, share);
            }
            else if (Share(closest[index].Agreement) is >= LeastShare and var otherShare)
            {
                yield return Describe(section, sections[closest[index].Other], otherShare);
            }
        }
    }

    /// <summary>How much of two texts is in both, in percent: bins estimate common pieces among all (Jaccard), readers think of each text (Dice).</summary>
    private static int Share(int agreement) => 200 * agreement / (TextSketch.Size + agreement);

    private static Diagnostic Describe(SectionSketch section, SectionSketch repeated, int share)
    {
        var isOwn = string.Equals(section.AgencyPath, repeated.AgencyPath, StringComparison.Ordinal);
        var percent = share.ToString(CultureInfo.InvariantCulture);
        var year = repeated.Year.ToString(CultureInfo.InvariantCulture);
        var heading = VisibleText.Of(section.Heading);
        var name = VisibleText.Of(repeated.AgencyName);
        return new Diagnostic
        {
            Code = CheckingCodes.TextRepeated,
            Severity = CheckingCodes.TextRepeated.DefaultSeverity,
            Path = section.Path,
            Line = section.Line,
            Column = section.Column,
            Message = isOwn
                ? new($"“{heading}”与本机关{year}年度报告的同一部分雷同，约 {percent}% 的文字相同", $"“{heading}” repeats the agency's own {year} report (about {percent}% of the text is the same)")
                : new($"“{heading}”与{name}{year}年度报告的同一部分雷同，约 {percent}% 的文字相同", $"“{heading}” repeats the {year} report of {name} (about {percent}% of the text is the same)"),
            Hint = new(
                $"对照 {VisibleText.Of(repeated.Path, int.MaxValue)}，按本机关本年度的实际情况修改",
                $"compare {VisibleText.Of(repeated.Path, int.MaxValue)} and write what this agency did in this year"),
        };
    }
}
