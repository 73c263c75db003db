using System.Text.RegularExpressions;

namespace SiteGen.Site.Verifying;

/// <summary>Resolves addresses as a browser does, within the site's own paths.</summary>
internal static partial class LinkResolver
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "mailto", "tel", "sms", "data", "javascript", "about", "blob" };

    /// <summary>An address as browsers read it: without the spaces and control characters around it, without tabs and line breaks anywhere.</summary>
    public static string Clean(string address)
    {
        var start = 0;
        var end = address.Length;
        while (start < end && address[start] <= ' ')
        {
            start++;
        }

        while (end > start && address[end - 1] <= ' ')
        {
            end--;
        }

        var inner = address[start..end];
        return inner.AsSpan().IndexOfAny("\t\n\r") < 0 ? inner : string.Concat(inner.Split('\t', '\n', '\r'));
    }

    /// <param name="page">The page's path, from the site's root.</param>
    /// <param name="address">As it stands in the page.</param>
    public static LinkAim Resolve(string page, string address)
    {
        // Browsers read a backslash as a slash.
        var plain = Clean(address);
        var end = plain.AsSpan().IndexOfAny('?', '#');
        plain = end < 0 ? plain.Replace('\\', '/') : plain[..end].Replace('\\', '/') + plain[end..];
        if (Scheme().Match(plain) is { Success: true } scheme)
        {
            return new(Silent.Contains(scheme.Groups[1].Value) ? LinkKind.Other : LinkKind.Host);
        }

        if (plain.StartsWith('/'))
        {
            return new(plain.StartsWith("//", StringComparison.Ordinal) ? LinkKind.Host : LinkKind.FromHostRoot);
        }

        var parts = plain.Split('#', 2);

        // What follows the mark names words of the page, not an anchor (URL Fragment Text Directives).
        var anchor = parts.Length == 2 ? Uri.UnescapeDataString(parts[1].Split(":~:", 2)[0]) : "";
        var path = parts[0].Split('?')[0];
        return new(LinkKind.Within, path.Length == 0 ? page : Join(page, path), anchor);
    }

    private static string Join(string page, string path)
    {
        var names = new List<string>(page.Split('/')[..^1]);
        var steps = path.Split('/');
        for (var index = 0; index < steps.Length; index++)
        {
            var isLast = index == steps.Length - 1;
            switch (Uri.UnescapeDataString(steps[index]))
            {
                case "..":
                    if (names.Count == 0)
                    {
                        return "";
                    }

                    names.RemoveAt(names.Count - 1);
                    AddLast();
                    break;
                case ".":
                    AddLast();
                    break;
                case var name:
                    names.Add(name);
                    break;
            }

            void AddLast()
            {
                if (isLast)
                {
                    names.Add("");
                }
            }
        }

        return string.Join('/', names);
    }

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
