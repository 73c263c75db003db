using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Searching;

/// <summary>Cuts phrases out of the narrative anywhere, across words and punctuation, the same ones in every run.</summary>
internal static class PhraseSampler
{
    private const int Longest = 14;

    /// <param name="reports">Where to cut.</param>
    /// <param name="seed">Fixes the choice.</param>
    /// <param name="count">How many; the first is a single character, the others have two to fourteen.</param>
    public static IReadOnlyList<string> Sample(IReadOnlyList<ContentReport> reports, int seed, int count)
    {
        var next = Generator(seed);
        var phrases = new List<string>();
        for (int index = 0; index < count; index++)
        {
            var passages = reports[next(reports.Count)].Passages;
            string passage = passages[next(passages.Count)];
            int length = Math.Min(index == 0 ? 1 : 2 + next(Longest - 1), passage.Length);
            phrases.Add(passage.Substring(next(passage.Length - length + 1), length));
        }

        return phrases;
    }

    /// <summary>Pieces of one to <paramref name="longest"/> characters of the texts, cut anywhere.</summary>
    public static IReadOnlyList<string> Cut(IReadOnlyList<string> texts, int seed, int count, int longest)
    {
        var next = Generator(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            string text = texts[next(texts.Count)];
            int length = Math.Min(1 + next(longest), text.Length);
            return text.Substring(next(text.Length - length + 1), length);
        })];
    }

    /// <summary>Strings of two to <paramref name="longest"/> characters that the texts hold, put together as none of them does.</summary>
    public static IReadOnlyList<string> Absent(IReadOnlyList<string> texts, int seed, int count, int longest, Func<string, bool> isThere)
    {
        var next = Generator(seed);
        var absent = new List<string>();
        while (absent.Count < count)
        {
            string phrase = string.Concat(Enumerable.Range(0, 2 + next(longest - 1)).Select(_ =>
            {
                string text = texts[next(texts.Count)];
                return text[next(text.Length)];
            }));
            if (!isThere(phrase))
            {
                absent.Add(phrase);
            }
        }

        return absent;
    }

    // A small generator of our own: the library's promises no sequence from one version to the next.
    private static Func<int, int> Generator(int seed)
    {
        ulong state = (ulong)seed;
        return bound =>
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((state >> 33) % (ulong)bound);
        };
    }
}
