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
        // A small generator of our own: the library's promises no sequence from one version to the next.
        ulong state = (ulong)seed;
        int Next(int bound)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((state >> 33) % (ulong)bound);
        }

        var phrases = new List<string>();
        for (int index = 0; index < count; index++)
        {
            var passages = reports[Next(reports.Count)].Passages;
            string passage = passages[Next(passages.Count)];
            int length = Math.Min(index == 0 ? 1 : 2 + Next(Longest - 1), passage.Length);
            phrases.Add(passage.Substring(Next(passage.Length - length + 1), length));
        }

        return phrases;
    }
}
