namespace SiteGen.Site.Verifying;

/// <summary>What HTML takes for white space; .NET takes more.</summary>
internal static class HtmlSpace
{
    public const string Characters = " \t\n\f\r";

    /// <summary>The words of a text, one by one: a hostile one has millions.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Characters);
            length = length < 0 ? text.Length - start : length;
            if (length > 0)
            {
                yield return text.Substring(start, length);
            }

            start += length + 1;
        }
    }
}
