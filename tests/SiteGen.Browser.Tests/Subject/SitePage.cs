namespace SiteGen.Browser.Tests.Subject;

/// <summary>One HTML file of the built site.</summary>
/// <param name="Path">Relative to the site's root, with forward slashes.</param>
/// <param name="Type">The value of <c>data-page</c>, empty where the mark is missing.</param>
internal sealed record SitePage(string Path, string Type)
{
    /// <summary>The page's path escaped for an address.</summary>
    public string Address => string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));
}
