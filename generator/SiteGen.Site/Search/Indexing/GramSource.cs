namespace SiteGen.Site.Search.Indexing;

/// <summary>What grams are made from: the pieces of all pages and the places they stand in.</summary>
/// <param name="Pieces">The pieces.</param>
/// <param name="Offsets">Where the places of each piece begin in <paramref name="Places"/>.</param>
/// <param name="Places">Slot and page: the page's number in the lowest <paramref name="NumberBits"/> bits.</param>
/// <param name="NumberBits">How many bits a page's number has.</param>
/// <param name="SlotCount">How many slots there are.</param>
/// <param name="PageCount">How many pages there are.</param>
internal sealed record GramSource(PieceStore Pieces, int[] Offsets, uint[] Places, int NumberBits, int SlotCount, int PageCount);
