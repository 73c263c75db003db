namespace SiteGen.Site.Mirroring;

/// <summary>The order of SHA256SUMS: that of the paths' UTF-8 bytes, which is that of their code points.</summary>
internal static class Utf8Order
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var at = left.AsSpan(0, length).CommonPrefixLength(right.AsSpan(0, length));
        if (at == length)
        {
            return left.Length - right.Length;
        }

        // UTF-16 puts what lies beyond the first 65,536 characters before some of them; where one half differs, the other has the same answer.
        return (char.IsSurrogate(left[at]), char.IsSurrogate(right[at])) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            _ => left[at] - right[at],
        };
    }
}
