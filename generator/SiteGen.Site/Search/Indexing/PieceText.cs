namespace SiteGen.Site.Search.Indexing;

/// <summary>All different pieces, one behind the other, each ended by <see cref="PieceStore.End"/>.</summary>
/// <param name="Characters">Their characters.</param>
/// <param name="Starts">Where each piece begins; one more than there are pieces.</param>
/// <param name="Counts">At how many of a piece's first characters grams begin.</param>
/// <param name="First">The number of the first piece of each part of the store.</param>
internal sealed record PieceText(char[] Characters, int[] Starts, int[] Counts, int[] First)
{
    public int Count => Counts.Length;

    /// <summary>The number of the piece that a ticket was given for.</summary>
    public int NumberOf(uint ticket) => First[ticket % (uint)First.Length] + (int)(ticket / (uint)First.Length);
}
