using System.Collections.Frozen;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>Finds the longest word of the vocabulary at a place of a text.</summary>
internal static class TermLexicon
{
    private static readonly FrozenDictionary<char, (string Word, TermKind Kind, string Payload)[]> ByFirst = TermWords.All
        .SelectMany(group => group.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (group, word) => (Word: word, group.Kind, group.Payload))
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    public static Term? At(string text, int index, int end)
    {
        if (!ByFirst.TryGetValue(text[index], out var entries))
        {
            return null;
        }

        foreach (var (word, kind, payload) in entries)
        {
            if (index + word.Length <= end && string.CompareOrdinal(text, index, word, 0, word.Length) == 0)
            {
                return new Term(kind, payload, index, index + word.Length);
            }
        }

        return null;
    }
}
