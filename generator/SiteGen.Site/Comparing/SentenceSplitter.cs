using System.Buffers;

namespace SiteGen.Site.Comparing;

/// <summary>Cuts the text of a paragraph into sentences, each with the mark that ends it and the quotation marks that close behind it.</summary>
public static class SentenceSplitter
{
    // Five are found many at a time; a sixth would make the search go character by character.
    private const string Ends = "。！？!?";

    private static readonly SearchValues<char> Tails = SearchValues.Create("。！？!?”’」』）)】》\"'");

    public static void Split(ReadOnlySpan<char> paragraph, List<string> sentences)
    {
        while (paragraph.IndexOfAny(Ends) is >= 0 and var end)
        {
            var tail = paragraph[end..].IndexOfAnyExcept(Tails);
            end = tail < 0 ? paragraph.Length : end + tail;
            Add(paragraph[..end], sentences);
            paragraph = paragraph[end..];
        }

        Add(paragraph, sentences);
    }

    private static void Add(ReadOnlySpan<char> sentence, List<string> sentences)
    {
        sentence = sentence.Trim();
        if (sentence.Length > 0)
        {
            sentences.Add(sentence.ToString());
        }
    }
}
