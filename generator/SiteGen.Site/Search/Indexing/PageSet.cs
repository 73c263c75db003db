namespace SiteGen.Site.Search.Indexing;

/// <summary>A few pages, put together piece by piece. One instance a thread.</summary>
internal sealed class PageSet(GramSource source)
{
    private readonly int[] seen = new int[source.PageCount];
    private readonly int[] pages = new int[GramGroupBuilder.Few];
    private readonly uint numberMask = (1u << source.NumberBits) - 1;
    private int count;
    private int turn;

    public int Count => count;

    public void Clear()
    {
        count = 0;
        turn++;
    }

    /// <summary>Adds the pages of all these pieces or of none.</summary>
    /// <param name="starts">The pieces.</param>
    /// <param name="most">How many pages there may be; no more are ever kept than <see cref="GramGroupBuilder.Few"/>.</param>
    /// <returns>False where there would be more.</returns>
    public bool TryAdd(ReadOnlySpan<GramStart> starts, int most)
    {
        var before = count;
        foreach (var start in starts)
        {
            if (!TryAdd(start.Where, most))
            {
                for (; count > before; count--)
                {
                    seen[pages[count - 1]] = 0;
                }

                return false;
            }
        }

        return true;
    }

    /// <returns>Ascending; until the next call.</returns>
    public ReadOnlySpan<int> Read()
    {
        Array.Sort(pages, 0, count);
        return pages.AsSpan(0, count);
    }

    private bool TryAdd(uint where, int most)
    {
        if (where < GramSource.IsPiece)
        {
            return TryAddPage((int)(where & numberMask), most);
        }

        if (source.Words.Has(where))
        {
            return false;
        }

        foreach (var place in source.PlacesOf(where))
        {
            if (!TryAddPage((int)(place & numberMask), most))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAddPage(int page, int most)
    {
        if (seen[page] != turn)
        {
            if (count >= most)
            {
                return false;
            }

            seen[page] = turn;
            pages[count++] = page;
        }

        return true;
    }
}
