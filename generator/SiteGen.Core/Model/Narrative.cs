using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace SiteGen.Core.Model;

/// <summary>The text of a report: an unnumbered introduction and the sections of the outline.</summary>
/// <param name="Source">report.md.</param>
/// <param name="Document">The parsed Markdown; spans are offsets into <see cref="SourceText.Text"/> of <paramref name="Source"/>.</param>
/// <param name="Introduction">What stands before the first section.</param>
/// <param name="Sections">In the order of the file; each number at most once.</param>
public sealed record Narrative(
    SourceText Source,
    MarkdownDocument Document,
    IReadOnlyList<Block> Introduction,
    IReadOnlyList<NarrativeSection> Sections)
{
    /// <summary>Headings at the sections' level that are none of the six, in the order of the file.</summary>
    public IReadOnlyList<NarrativeHeading> UnrecognisedHeadings { get; init; } = [];

    /// <summary>The footnotes' texts, to be shown once after the last section; null where there are none.</summary>
    public FootnoteGroup? Footnotes { get; init; }

    public NarrativeSection? Section(int number) => Sections.FirstOrDefault(section => section.Number == number);
}
