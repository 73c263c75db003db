namespace SiteGen.Site.Comparing;

/// <summary>Cuts the text of a paragraph into sentences, each with the mark that ends it and the quotation marks that close behind it.</summary>
public static class SentenceSplitter
{
    private const string Ends = "。！？!?";
    private const string Closers = "”’」』）)】》\"'";

    public static void Split(string paragraph, List<string> sentences)
    {
        var start = 0;
        for (var index = 0; index < paragraph.Length; index++)
        {
            if (!EndsAt(paragraph, index))
            {
                continue;
            }

            while (index + 1 < paragraph.Length && (Ends.Contains(paragraph[index + 1], StringComparison.Ordinal) || Closers.Contains(paragraph[index + 1], StringComparison.Ordinal)))
            {
                index++;
            }

            Add(paragraph, start, index + 1, sentences);
            start = index + 1;
        }

        Add(paragraph, start, paragraph.Length, sentences);
    }

    // A full stop of Latin script ends a sentence where white space follows: 3.5 is a figure.
    private static bool EndsAt(string text, int index) =>
        Ends.Contains(text[index], StringComparison.Ordinal) || (text[index] == '.' && index + 1 < text.Length && text[index + 1] == ' ');

    private static void Add(string paragraph, int start, int end, List<string> sentences)
    {
        var sentence = paragraph.AsSpan(start, end - start).Trim();
        if (sentence.Length > 0)
        {
            sentences.Add(sentence.ToString());
        }
    }
}
