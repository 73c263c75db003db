using System.Buffers;

namespace SiteGen.Site.Search.Indexing;

/// <summary>A kind of place that many pages have; a slot and a page's number name one place.</summary>
/// <param name="Anchor">The place's id on the page; empty for what stands nowhere on it.</param>
/// <param name="Section">The section of the outline, 0 outside them; below 0 for <see cref="Title"/> and <see cref="Context"/>.</param>
internal readonly record struct SearchSlot(string Anchor, int Section) : IComparable<SearchSlot>
{
    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789-");

    private static readonly string[] Tail =
        [SearchAnchor.Footnotes, SearchAnchor.Relations, SearchAnchor.Revisions, SearchAnchor.Downloads, "summary", "share"];

    /// <summary>The page's title alone: what has the terms there comes first.</summary>
    public static SearchSlot Title { get; } = new("", -2);

    /// <summary>Title, year and names of the agency and of those above it, which answer for terms that a place lacks.</summary>
    public static SearchSlot Context { get; } = new("", -1);

    /// <summary>The order on the page.</summary>
    public int CompareTo(SearchSlot other)
    {
        var order = Rank.CompareTo(other.Rank);
        for (int left = 1, right = 1; order == 0 && Rank == Numbered;)
        {
            var (first, second) = (NextNumber(Anchor, ref left), NextNumber(other.Anchor, ref right));
            if (first < 0 && second < 0)
            {
                break;
            }

            order = first.CompareTo(second);
        }

        order = order == 0 ? string.CompareOrdinal(Anchor, other.Anchor) : order;
        return order == 0 ? Section.CompareTo(other.Section) : order;
    }

    private const int Numbered = 1;

    private int Rank => Section < 0 ? Section
        : Anchor == SearchAnchor.Top ? 0
        : Anchor.Length > 1 && Anchor[0] == 's' && Anchor.AsSpan(1).IndexOfAnyExcept(Numbering) < 0 ? Numbered
        : Array.IndexOf(Tail, Anchor) is >= 0 and var known ? 2 + known
        : 100;

    // -1 at the end.
    private static int NextNumber(string anchor, ref int at)
    {
        if (at >= anchor.Length)
        {
            return -1;
        }

        var end = anchor.IndexOf('-', at);
        end = end < 0 ? anchor.Length : end;
        var number = 0;
        for (; at < end; at++)
        {
            number = Math.Min((number * 10) + anchor[at] - '0', 1_000_000);
        }

        at = end + 1;
        return number;
    }
}
