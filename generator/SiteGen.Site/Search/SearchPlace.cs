namespace SiteGen.Site.Search;

/// <summary>A place in a page that a search result leads to.</summary>
/// <param name="Anchor">The id it has on the page: <c>top</c>, <c>s1</c>, <c>s1-2</c>, <c>downloads</c>.</param>
/// <param name="Section">The section of the outline it lies in, 1 to 6; 0 outside them.</param>
/// <param name="Heading">Its heading, which is searched as well; may be empty.</param>
/// <param name="Passages">
/// The blocks that stand there, in order: white space collapsed, not folded, cells of a row kept apart by <see cref="SearchCharacters.Boundary"/>.
/// </param>
public sealed record SearchPlace(string Anchor, int Section, string Heading, IReadOnlyList<string> Passages);
