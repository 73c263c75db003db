namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Keeps every different piece of text once, for any number of threads. Reports repeat each other's sentences, so this is what makes an index of
/// all of them affordable: only different pieces are sorted.
/// </summary>
/// <remarks>
/// A piece is some characters that grams begin at and, behind them, the characters that a gram may reach into. The number it is given depends on who
/// came first, so no byte of the index may follow from it.
/// </remarks>
internal sealed class PieceStore
{
    /// <summary>Ends a piece and whatever is no sentence with what follows; no query can hold it.</summary>
    public const char End = SearchCharacters.Boundary;

    private const int Parts = 64;

    private readonly PieceTable[] tables = [.. Enumerable.Range(0, Parts).Select(_ => new PieceTable())];

    /// <param name="piece">The characters, folded.</param>
    /// <param name="count">At how many of them grams begin.</param>
    /// <returns>The piece's ticket, which <see cref="Freeze"/> makes a number of.</returns>
    public uint Add(ReadOnlySpan<char> piece, int count)
    {
        var hash = PieceTable.Hash(piece, count);
        var part = (uint)(hash >> 58);
        return checked(((uint)tables[part].Add(piece, count, hash) * Parts) + part);
    }

    /// <summary>All pieces, one behind the other. Takes them out of the store.</summary>
    /// <returns>The text and, for every ticket, the piece's number: that of ticket t is at First[t % Parts] + t / Parts.</returns>
    public PieceText Freeze()
    {
        var first = new int[Parts];
        var count = 0;
        long length = 0;
        for (var part = 0; part < Parts; part++)
        {
            first[part] = count;
            count += tables[part].Count;
            length += tables[part].Length;
        }

        var text = new char[checked((int)length)];
        var starts = new int[count + 1];
        var counts = new int[count];
        var position = 0;
        for (var part = 0; part < Parts; part++)
        {
            var table = tables[part];
            table.CopyTo(text, position, starts, counts, first[part]);
            position += table.Length;
            tables[part] = new PieceTable();
        }

        starts[count] = position;
        return new PieceText(text, starts, counts, first);
    }
}
