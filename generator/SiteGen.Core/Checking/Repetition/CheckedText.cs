using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Repetition;

/// <summary>What is kept of one report's text until those of the whole archive are compared.</summary>
/// <param name="Path">Its report.md.</param>
/// <param name="Sketches">Of the sections that are compared.</param>
/// <param name="Policy">What the site and the report make of a finding.</param>
public sealed record CheckedText(string Path, IReadOnlyList<SectionSketch> Sketches, FindingPolicy Policy)
{
    private const string Rule = "identical";

    public static CheckedText? Of(Report report, FindingPolicy policy) =>
        policy.IsOff(Rule) ? null : new CheckedText(report.Narrative.Source.Path, TextSketchReader.Read(report), policy);
}
