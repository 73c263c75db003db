using AngleSharp.Dom;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>
/// Checks the content security policy in each page's head, and that the page needs none of what it forbids: nothing inline,
/// no evaluation, no other host. The browser would stay silent about a policy that is missing or too wide.
/// </summary>
internal static class PolicyChecker
{
    private static readonly string[] DataTypes = ["application/ld+json", "application/json"];

    public static IReadOnlyList<string> Check(string folder, IReadOnlyList<SitePage> pages) =>
        pages.Select(page => SiteFile.Read(folder, page)).SelectMany(CheckPage).ToList();

    private static IEnumerable<string> CheckPage(SiteFile page)
    {
        var policies = page.Document.QuerySelectorAll("head > meta[http-equiv]")
            .Where(meta => string.Equals(meta.GetAttribute("http-equiv"), "content-security-policy", StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (policies.Count != 1)
        {
            yield return $"{page.Path}: {policies.Count} policies in the head";
        }

        foreach (string problem in policies.SelectMany(meta => CheckPolicy(meta.GetAttribute("content") ?? "").Select(text => page.At(meta, text))))
        {
            yield return problem;
        }

        if (policies.Count > 0 && page.Document.QuerySelector("link[rel=stylesheet], script[src]") is { } early
            && early.CompareDocumentPosition(policies[0]).HasFlag(DocumentPositions.Following))
        {
            yield return page.At(early, "stands before the policy and escapes it");
        }

        foreach (var element in page.Document.All)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && !DataTypes.Contains(element.GetAttribute("type"))))
            {
                yield return page.At(element, "is inline");
            }

            foreach (var attribute in element.Attributes.Where(attribute =>
                attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return page.At(element, $"has the inline attribute {attribute.Name}");
            }
        }
    }

    private static IEnumerable<string> CheckPolicy(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        if (!directives.Any(directive => directive is ["default-src", "'none'"]))
        {
            yield return "the policy lacks default-src 'none'";
        }

        foreach (string[] directive in directives)
        {
            foreach (string source in directive[1..].Where(source => source is not ("'none'" or "'self'")
                && !source.StartsWith("'sha256-", StringComparison.Ordinal) && !(source == "data:" && directive[0] == "img-src")))
            {
                yield return $"the policy allows {source} in {directive[0]}";
            }
        }
    }
}
