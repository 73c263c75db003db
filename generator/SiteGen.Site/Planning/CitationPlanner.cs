using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Site.Planning;

/// <summary>
/// Cites a report after GB/T 7714—2015: 主要责任者. 题名[文献类型标识/载体标识]. (发布日期). 获取路径. An annual report online is [R/OL]; the day of
/// reading is the reader's to add, for a page cannot know it.
/// </summary>
public static class CitationPlanner
{
    public static string Plan(Report report, string? permalink)
    {
        var citation = $"{report.Agency.Name}. {report.Title}[R/OL].";
        if (report.Published is { } published)
        {
            citation += $" ({published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}).";
        }

        return permalink is null ? citation : $"{citation} {permalink}.";
    }
}
