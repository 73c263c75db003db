using System.Buffers;

namespace SiteGen.Site.Comparing;

/// <summary>Cuts the text of a paragraph into sentences, each with the mark that ends it and the quotation marks that close behind it.</summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?.");
    private static readonly SearchValues<char> Tails = SearchValues.Create("。！？!?”’」』）)】》\"'");

    public static void Split(ReadOnlySpan<char> paragraph, List<string> sentences)
    {
        var start = 0;
        var from = 0;
        while (paragraph[from..].IndexOfAny(Stops) is >= 0 and var found)
        {
            var stop = from + found;
            from = stop + 1;
            if (!EndsAt(paragraph, stop))
            {
                continue;
            }

            var tail = paragraph[from..].IndexOfAnyExcept(Tails);
            from = tail < 0 ? paragraph.Length : from + tail;
            Add(paragraph[start..from], sentences);
            start = from;
        }

        Add(paragraph[start..], sentences);
    }

    // A full stop of Latin script ends a sentence where white space follows: 3.5 is a figure.
    private static bool EndsAt(ReadOnlySpan<char> text, int index) =>
        Ends.Contains(text[index]) || (index + 1 < text.Length && text[index + 1] == ' ');

    private static void Add(ReadOnlySpan<char> sentence, List<string> sentences)
    {
        sentence = sentence.Trim();
        if (sentence.Length > 0)
        {
            sentences.Add(sentence.ToString());
        }
    }
}
