using SiteGen.Site.Comparing;

namespace SiteGen.Site.Pages;

/// <summary>A section of the narrative in two years.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Heading">As the newer report has it.</param>
/// <param name="Changes">The sentences that differ.</param>
/// <param name="Note">How many do not, or why nothing is shown.</param>
public sealed record CompareSection(string Id, string Heading, IReadOnlyList<SentenceChange> Changes, string Note)
{
    /// <summary>The section in the older and in the newer report; given where the changes are not.</summary>
    public IReadOnlyList<Link> Texts { get; init; } = [];
}
