namespace SiteGen.Site.Search.Indexing;

/// <summary>Where grams begin.</summary>
/// <param name="Position">In the store's text.</param>
/// <param name="Piece">The piece that stands there.</param>
internal readonly record struct GramStart(int Position, int Piece);
