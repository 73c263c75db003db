using DiffPlex;

namespace SiteGen.Site.Comparing;

/// <summary>Hands the difference engine what was cut into pieces beforehand: the text it asks about is the name of a side.</summary>
internal sealed class PreparedPieces(IReadOnlyList<string> older, IReadOnlyList<string> newer) : IChunker
{
    public const string Older = "older";
    public const string Newer = "newer";

    public IReadOnlyList<string> Chunk(string text) => ReferenceEquals(text, Older) ? older : newer;
}
