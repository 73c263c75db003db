using Markdig.Syntax;

namespace SiteGen.Core.Model;

/// <summary>One of the six sections of the official outline, as the report writes it.</summary>
/// <param name="Number">1 to 6: the section of the outline it was recognised as.</param>
/// <param name="Heading">The heading's text, without Markdown.</param>
/// <param name="HeadingOffset">Where the heading's text starts in <see cref="Narrative.Source"/>.</param>
/// <param name="Blocks">What follows the heading, up to the next section, in document order.</param>
public sealed record NarrativeSection(int Number, string Heading, int HeadingOffset, IReadOnlyList<Block> Blocks)
{
    /// <summary>The number the heading carries (<c>四、</c>); null where it carries none.</summary>
    public int? WrittenNumber { get; init; }

    /// <summary>The heading's id on the page.</summary>
    public string Id => "s" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
