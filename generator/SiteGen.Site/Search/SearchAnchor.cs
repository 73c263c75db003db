using System.Globalization;

namespace SiteGen.Site.Search;

/// <summary>The ids that search results lead to, apart from the report's sections and sub-headings (<c>s1</c>, <c>s1-2</c>).</summary>
public static class SearchAnchor
{
    /// <summary>The page's title.</summary>
    public const string Top = "top";

    /// <summary>The relation results, where waivers and their reasons are shown.</summary>
    public const string Relations = "relations";

    public const string Footnotes = "footnotes";

    public const string Revisions = "revisions";

    public const string Downloads = "downloads";

    public static string OfSection(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");
}
