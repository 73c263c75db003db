namespace SiteGen.Site.Search.Indexing;

/// <summary>What grams are made from: the pieces of all pages and the places they stand in. A place is a slot and a page.</summary>
/// <param name="Pieces">The pieces.</param>
/// <param name="Offsets">Where the places of each piece begin in <paramref name="Places"/>; one more than there are pieces.</param>
/// <param name="Places">Ascending; the page's number in the lowest <paramref name="NumberBits"/> bits. A place where the piece stands twice comes twice.</param>
/// <param name="Words">The places of the pieces on many pages, 64 to a word; null for the others.</param>
/// <param name="NumberBits">How many bits a page's number has.</param>
/// <param name="SlotCount">How many slots there are.</param>
/// <param name="PageCount">How many pages there are.</param>
internal sealed record GramSource(PieceText Pieces, int[] Offsets, uint[] Places, PlaceWords Words, int NumberBits, int SlotCount, int PageCount)
{
    /// <summary>Set where a number stands for a piece and not for a place.</summary>
    public const uint IsPiece = 1u << 31;

    /// <summary>The place of a piece that stands in one alone, as most do; else the piece, marked as such.</summary>
    public uint WhereOf(int piece) => Offsets[piece + 1] - Offsets[piece] == 1 ? Places[Offsets[piece]] : IsPiece | (uint)piece;

    public ReadOnlySpan<uint> PlacesOf(uint where)
    {
        var piece = (int)(where & ~IsPiece);
        return Places.AsSpan(Offsets[piece], Offsets[piece + 1] - Offsets[piece]);
    }
}
