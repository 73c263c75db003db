namespace SiteGen.Site.Search.Indexing;

/// <summary>What one thread fills again for every page.</summary>
internal sealed class SearchIndexBuffers
{
    private char[] text = new char[1024];

    /// <summary>As <see cref="PageRuns"/> has them.</summary>
    public List<uint> Runs { get; } = [];

    /// <summary>Where the pieces of the run begin that is being filled.</summary>
    public int RunStart { get; set; }

    /// <summary>The figures of a table that were met.</summary>
    public HashSet<(int Column, decimal Value, int Scale)> Figures { get; } = [];

    /// <returns>The text folded; until the next call.</returns>
    public ReadOnlySpan<char> Fold(string source)
    {
        if (text.Length < source.Length)
        {
            text = new char[source.Length * 2];
        }

        for (var index = 0; index < source.Length; index++)
        {
            text[index] = SearchCharacters.Fold(source[index]);
        }

        return text.AsSpan(0, source.Length);
    }
}
