using System.Globalization;

namespace SiteGen.Site.Search;

/// <summary>
/// Counts the sub-headings of one section: <c>s1-1</c>, <c>s1-2</c>, below them <c>s1-2-1</c>. A level that is skipped is not counted,
/// so an id depends on nothing but the headings before it.
/// </summary>
internal sealed class HeadingNumbering(string sectionAnchor)
{
    /// <summary>Markdown's level of the headings directly below a section (<c>###</c>).</summary>
    private const int FirstLevel = 3;

    private readonly List<(int Level, int Count)> open = [];

    /// <summary>The id of the next heading of the section.</summary>
    /// <param name="level">Its level in Markdown, 1 to 6.</param>
    public string Next(int level)
    {
        level = Math.Max(level, FirstLevel);
        var count = 0;
        while (open.Count > 0 && open[^1].Level >= level)
        {
            count = open[^1].Count;
            open.RemoveAt(open.Count - 1);
        }

        open.Add((level, count + 1));
        return sectionAnchor + string.Concat(open.Select(heading => string.Create(CultureInfo.InvariantCulture, $"-{heading.Count}")));
    }
}
