using System.Collections.Immutable;

namespace SiteGen.Site.Search;

/// <summary>
/// Which characters a search takes for equal. This is the only list: the catalogue carries it to the reader's script, so that
/// writer and reader cannot differ, whatever Unicode data the platform or the browser has.
/// </summary>
/// <remarks>
/// Every rule maps one UTF-16 unit to one unit, so an offset in folded text is the same offset in the text that is shown.
/// Left alone on purpose: traditional and simplified forms, and punctuation that differs in more than width (，and 、).
/// </remarks>
public static class SearchCharacters
{
    /// <summary>Stands between the cells of a table row and other texts that are shown together without being one sentence. No query can hold it.</summary>
    public const char Boundary = '\u001F';

    private const byte Space = 1;
    private const byte Dropped = 2;

    private static readonly char[] FoldTable = BuildFoldTable();
    private static readonly byte[] KindTable = BuildKindTable();

    /// <summary>Characters that count as another one, in ascending order: each at the index of its counterpart in <see cref="FoldedTo"/>.</summary>
    public static ImmutableArray<char> FoldedFrom { get; } = [.. AllUnits().Where(unit => FoldTable[unit] != unit)];

    /// <summary>What each of <see cref="FoldedFrom"/> counts as; itself never folded further.</summary>
    public static ImmutableArray<char> FoldedTo { get; } = [.. FoldedFrom.Select(unit => FoldTable[unit])];

    /// <summary>White space: a run of it counts as one space, at the ends of a passage as none.</summary>
    public static ImmutableArray<char> Spaces { get; } = [.. AllUnits().Where(IsSpace)];

    /// <summary>Characters nobody sees: left out.</summary>
    public static ImmutableArray<char> Invisible { get; } = [.. AllUnits().Where(IsInvisible)];

    public static bool IsSpace(char unit) => KindTable[unit] == Space;

    public static bool IsInvisible(char unit) => KindTable[unit] == Dropped;

    /// <summary>The character this one counts as in a search.</summary>
    public static char Fold(char unit) => FoldTable[unit];

    /// <summary>Text as it is compared: of the same length, so that offsets hold in both.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < target.Length; index++)
        {
            target[index] = FoldTable[source[index]];
        }
    });

    private static IEnumerable<char> AllUnits() => Enumerable.Range(0, 0x10000).Select(unit => (char)unit);

    private static char[] BuildFoldTable()
    {
        var table = AllUnits().ToArray();
        // Upper case: Latin, Latin-1, Greek, Cyrillic, Roman numerals.
        Map(table, 'A', 'Z', 'a');
        Map(table, 'À', 'Ö', 'à');
        Map(table, 'Ø', 'Þ', 'ø');
        Map(table, 'Α', 'Ρ', 'α');
        Map(table, 'Σ', 'Ϋ', 'σ');
        Map(table, 'А', 'Я', 'а');
        Map(table, 'Ѐ', 'Џ', 'ѐ');
        Map(table, 'Ⅰ', 'Ⅿ', 'ⅰ');
        // Full width to half width, letters to lower case at once.
        Map(table, '！', '＠', '!');
        Map(table, 'Ａ', 'Ｚ', 'a');
        Map(table, '［', '｀', '[');
        Map(table, 'ａ', '～', 'a');
        Map(table, "￠￡￢￣￤￥￦", "¢£¬¯¦¥₩");
        // Half-width Chinese punctuation to its usual form.
        Map(table, "｡｢｣､", "。「」、");
        // What keyboards, word processors and document numbers write in several ways.
        Map(table, "‘’‚‛“”„‟", "''''\"\"\"\"");
        Map(table, "‐‑‒–—―−", "-------");
        Map(table, "〔〕【】", "[][]");
        Map(table, "・･•‧", "····");
        Map(table, "〜", "~");
        return table;
    }

    private static byte[] BuildKindTable()
    {
        var table = new byte[0x10000];
        Mark(table, '\u0000', '\u001F', Dropped);
        Mark(table, '\u007F', '\u009F', Dropped);
        Mark(table, '\u00AD', '\u00AD', Dropped);
        Mark(table, '\u200B', '\u200B', Dropped);
        Mark(table, '\u200E', '\u200F', Dropped);
        Mark(table, '\u202A', '\u202E', Dropped);
        Mark(table, '\u2060', '\u2060', Dropped);
        Mark(table, '\u2066', '\u2069', Dropped);
        Mark(table, '\uFEFF', '\uFEFF', Dropped);
        Mark(table, '\t', '\r', Space);
        Mark(table, ' ', ' ', Space);
        Mark(table, '\u0085', '\u0085', Space);
        Mark(table, '\u00A0', '\u00A0', Space);
        Mark(table, '\u1680', '\u1680', Space);
        Mark(table, '\u2000', '\u200A', Space);
        Mark(table, '\u2028', '\u2029', Space);
        Mark(table, '\u202F', '\u202F', Space);
        Mark(table, '\u205F', '\u205F', Space);
        Mark(table, '\u3000', '\u3000', Space);
        return table;
    }

    private static void Map(char[] table, char first, char last, char start)
    {
        for (var offset = 0; offset <= last - first; offset++)
        {
            table[first + offset] = (char)(start + offset);
        }
    }

    private static void Map(char[] table, string from, string to)
    {
        for (var index = 0; index < from.Length; index++)
        {
            table[from[index]] = to[index];
        }
    }

    private static void Mark(byte[] table, char first, char last, byte kind) => Array.Fill(table, kind, first, last - first + 1);
}
