namespace SiteGen.Site.Verifying;

/// <summary>Takes the address out of a <c>meta</c> refresh, by the rule of HTML: it may stand without <c>url=</c> and without quotes.</summary>
internal static class RefreshReader
{
    public static string? Read(string content)
    {
        var rest = content.AsSpan().TrimStart(HtmlSpace.Characters);
        var number = rest;
        rest = rest.TrimStart("0123456789");
        if (rest.Length == number.Length && !rest.StartsWith('.'))
        {
            return null;
        }

        rest = rest.TrimStart("0123456789.");
        if (rest.Length > 0 && rest[0] is not (';' or ',') && !HtmlSpace.Characters.Contains(rest[0]))
        {
            return null;
        }

        rest = rest.TrimStart(HtmlSpace.Characters);
        rest = rest.Length > 0 && rest[0] is ';' or ',' ? rest[1..].TrimStart(HtmlSpace.Characters) : rest;
        if (rest.Length == 0)
        {
            return null;
        }

        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart(HtmlSpace.Characters) is ['=', .. var address])
        {
            rest = address.TrimStart(HtmlSpace.Characters);
        }

        if (rest.Length > 0 && rest[0] is '"' or '\'')
        {
            var end = rest[1..].IndexOf(rest[0]);
            rest = end < 0 ? rest[1..] : rest.Slice(1, end);
        }

        return rest.ToString();
    }
}
