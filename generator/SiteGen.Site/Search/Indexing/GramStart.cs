namespace SiteGen.Site.Search.Indexing;

/// <summary>Where grams begin.</summary>
/// <param name="Position">In the text of the pieces.</param>
/// <param name="Where">The one place that the piece stands in, or the piece; see <see cref="GramSource.WhereOf"/>.</param>
internal readonly record struct GramStart(int Position, uint Where);
