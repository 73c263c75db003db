namespace SiteGen.Core.Checking.Narratives.Prose;

/// <summary>Tells the items of a sentence that counts them: 一是…；二是…；三是…. What one item says of its total, the next one does not go on with.</summary>
internal static class EnumeratedItem
{
    private static readonly CharacterSet Numerals = new("一二三四五六七八九十");
    private static readonly CharacterSet Before = new("；，。：、（\n");

    /// <returns>Where the item ends that a place stands in: at the next item's number, or at the end of the sentence where the place stands in no item.</returns>
    public static int EndOf(ReadOnlySpan<char> text, int sentenceStart, int at, int sentenceEnd) =>
        NextNumber(text, sentenceStart, sentenceStart, at) < at ? NextNumber(text, sentenceStart, at, sentenceEnd) : sentenceEnd;

    private static int NextNumber(ReadOnlySpan<char> text, int sentenceStart, int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (Numerals.Contains(text[index]) && (index == sentenceStart || Before.Contains(text[index - 1])))
            {
                var after = index;
                while (after < end && Numerals.Contains(text[after]))
                {
                    after++;
                }

                if (after < end && text[after] == '是')
                {
                    return index;
                }
            }
        }

        return end;
    }
}
