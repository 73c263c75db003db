using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning;

/// <summary>The government page tags of list pages (政府网站发展指引).</summary>
internal static class ColumnTags
{
    public static IReadOnlyList<MetaTag> Plan(string name, string description) =>
    [
        new("ColumnName", name),
        new("ColumnDescription", description),
        new("ColumnKeywords", "政府信息公开,年度报告," + name),
        new("ColumnType", "信息公开年报"),
    ];
}
