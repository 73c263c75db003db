namespace SiteGen.Site.Verifying;

/// <summary>Takes out of a style sheet the addresses that a browser asks for.</summary>
internal static class StyleReader
{
    private static readonly HashSet<string> FunctionsOfAddresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade",
    };

    public static IEnumerable<PageLink> Read(string style)
    {
        var functions = new Stack<string>();
        var rule = "";
        var isImported = false;
        foreach (var token in new StyleTokens(style))
        {
            var isAddress = token.Kind == StyleTokenKind.Address
                || (token.Kind == StyleTokenKind.Text && (isImported || (functions.TryPeek(out var function) && FunctionsOfAddresses.Contains(function))));

            // What a namespace is called by is no address to ask.
            if (isAddress && !string.Equals(rule, "namespace", StringComparison.OrdinalIgnoreCase))
            {
                yield return new(token.Value.Trim(), IsFetched: true, token.Line, token.Column);
            }

            isImported = false;
            switch (token.Kind)
            {
                case StyleTokenKind.Rule:
                    rule = token.Value;
                    isImported = string.Equals(rule, "import", StringComparison.OrdinalIgnoreCase);
                    break;
                case StyleTokenKind.Function:
                    functions.Push(token.Value);
                    break;
                case StyleTokenKind.Other when token.Value == ")":
                    functions.TryPop(out _);
                    break;
                case StyleTokenKind.Other when token.Value is ";" or "{" or "}":
                    rule = "";
                    break;
                default:
                    break;
            }
        }
    }
}
