using DiffPlex;

namespace SiteGen.Site.Comparing;

/// <summary>Tells the difference engine what to compare: sentences, a paragraph a line.</summary>
internal sealed class SentenceChunker : IChunker
{
    public const char ParagraphEnd = '\n';

    public static SentenceChunker Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var sentences = new List<string>();
        foreach (var paragraph in text.Split(ParagraphEnd))
        {
            SentenceSplitter.Split(paragraph, sentences);
        }

        return sentences;
    }
}
