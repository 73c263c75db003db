using System.Buffers;

namespace SiteGen.Core.Checking.Repetition;

/// <summary>
/// Makes the sketch of a text without what legitimately differs between two reports of one wording: white space, punctuation, numbers
/// and the agency's names. The pieces are runs of five characters.
/// </summary>
internal sealed class TextSketcher
{
    /// <summary>Characters left of a text below which it is too short and formulaic to be judged.</summary>
    public const int ShortestText = 120;

    private const int PieceLength = 5;
    private const int ValueBits = 64 - 7;
    private const char Number = '0';
    private const char Name = '#';

    private readonly string[] names;

    /// <param name="names">What the agency is called; each becomes one mark, the longest first.</param>
    public TextSketcher(IEnumerable<string> names) =>
        this.names = [.. names.Select(Fold).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];

    /// <param name="texts">The text, in parts.</param>
    /// <returns>The sketch, or null where the text is shorter than <see cref="ShortestText"/>.</returns>
    public TextSketch? Sketch(IEnumerable<string> texts)
    {
        string[] parts = [.. texts];
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, parts.Sum(part => part.Length)));
        try
        {
            var length = 0;
            foreach (var part in parts)
            {
                length = Fold(part, buffer, length);
            }

            var folded = WithoutNames(buffer.AsSpan(0, length));
            return folded.Length < ShortestText ? null : Sketch(folded);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static TextSketch Sketch(ReadOnlySpan<char> text)
    {
        Span<ulong> least = stackalloc ulong[TextSketch.Size];
        least.Fill(ulong.MaxValue);
        ulong window = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var leaving = window >> (16 * (PieceLength - 2));
            window = (window << 16) | text[index];
            if (index >= PieceLength - 1)
            {
                var hash = Mix(window + (leaving * 0x9E3779B97F4A7C15));
                ref var bin = ref least[(int)(hash >> ValueBits)];
                bin = Math.Min(bin, hash & ((1UL << ValueBits) - 1));
            }
        }

        Span<ushort> bins = stackalloc ushort[TextSketch.Size];
        for (var bin = 0; bin < bins.Length; bin++)
        {
            // The low bits: those of a least value's high end are nearly always 0.
            bins[bin] = (ushort)least[FilledBin(least, bin)];
        }

        return new TextSketch(bins);
    }

    /// <summary>A bin that got no piece borrows from another, chosen the same way in every text, so that equal texts still agree.</summary>
    private static int FilledBin(ReadOnlySpan<ulong> least, int bin)
    {
        var filled = bin;
        for (ulong attempt = 1; least[filled] == ulong.MaxValue; attempt++)
        {
            filled = (int)(Mix(((ulong)bin << 32) | attempt) >> ValueBits);
        }

        return filled;
    }

    // The finaliser of MurmurHash3: every bit of the input changes half of the output's.
    private static ulong Mix(ulong value)
    {
        value ^= value >> 33;
        value *= 0xFF51AFD7ED558CCD;
        value ^= value >> 33;
        value *= 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }

    /// <summary>Adds letters and digits to what is folded already, a run of digits as one mark.</summary>
    /// <returns>The new length.</returns>
    private static int Fold(string text, Span<char> folded, int length)
    {
        foreach (var character in text)
        {
            // Most are Chinese characters; to look up a category is slow.
            if (character is >= '\u4E00' and <= '\u9FFF' || char.IsLetter(character) || char.IsSurrogate(character))
            {
                folded[length++] = character;
            }
            else if (char.IsDigit(character) && (length == 0 || folded[length - 1] != Number))
            {
                folded[length++] = Number;
            }
        }

        return length;
    }

    private static string Fold(string name)
    {
        Span<char> folded = new char[name.Length];
        return new string(folded[..Fold(name, folded, 0)]);
    }

    /// <summary>Puts one mark in the place of each name, in place.</summary>
    private Span<char> WithoutNames(Span<char> text)
    {
        var length = 0;
        for (var index = 0; index < text.Length;)
        {
            var taken = 0;
            foreach (var name in names)
            {
                if (text[index] == name[0] && text[index..].StartsWith(name, StringComparison.Ordinal))
                {
                    taken = name.Length;
                    break;
                }
            }

            text[length++] = taken == 0 ? text[index] : Name;
            index += Math.Max(taken, 1);
        }

        return text[..length];
    }
}
