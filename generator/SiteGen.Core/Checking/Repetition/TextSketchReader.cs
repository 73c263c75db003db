using SiteGen.Core.Checking.Narratives;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Repetition;

/// <summary>
/// Takes from a report what is needed to tell whether another repeats it: the sketches of sections one and five, which an agency
/// writes itself. A part of the map; <see cref="IdenticalTextChecker"/> compares them in the reduce.
/// </summary>
public static class TextSketchReader
{
    private static readonly int[] WrittenSections = [1, 5];

    /// <returns>None for a section that is absent or short.</returns>
    public static IReadOnlyList<SectionSketch> Read(Report report)
    {
        var agency = report.Agency;
        var sketcher = new TextSketcher([agency.Name, agency.ShortName, .. agency.FormerNames]);
        var sketches = new List<SectionSketch>();
        foreach (var number in WrittenSections)
        {
            if (report.Narrative.Section(number) is { } section && sketcher.Sketch(SectionText.Of(section.Blocks)) is { } sketch)
            {
                var source = report.Narrative.Source;
                var (line, column) = source.PositionAt(section.HeadingOffset);
                sketches.Add(new SectionSketch(agency.Path, agency.Name, report.Year, number, section.Heading, source.Path, line, column, sketch));
            }
        }

        return sketches;
    }
}
