namespace SiteGen.Core.Checking.Narratives.Prose;

/// <summary>
/// A few characters, looked for in Chinese text. One bit for each UTF-16 unit: most of the text is Han characters, for which the library's
/// search falls back to one comparison after another.
/// </summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(string characters)
    {
        foreach (var character in characters)
        {
            bits[character >> 6] |= 1UL << (character & 63);
        }
    }

    public bool Contains(char character) => (bits[character >> 6] & (1UL << (character & 63))) != 0;

    /// <summary>The index of the first of them at or after a place, or the text's length.</summary>
    public int IndexIn(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !Contains(text[from]))
        {
            from++;
        }

        return from;
    }
}
