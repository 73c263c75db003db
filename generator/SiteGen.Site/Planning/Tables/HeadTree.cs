using System.Globalization;

namespace SiteGen.Site.Planning.Tables;

/// <summary>
/// The heads of a table along one side: each line (a column of the page, or a row) has up to a few heads from the outermost
/// to the innermost, and neighbours share outer ones. Gives the cells with their spans, and for every line the ids its
/// figures refer to.
/// </summary>
internal sealed class HeadTree
{
    private readonly IReadOnlyList<IReadOnlyList<string>> lines;
    private readonly string[] ids;

    /// <param name="lines">The heads of each line, outermost first.</param>
    /// <param name="prefix">What the ids start with.</param>
    public HeadTree(IReadOnlyList<IReadOnlyList<string>> lines, string prefix)
    {
        this.lines = lines;
        Depth = lines.Max(heads => heads.Count);
        var keys = new Dictionary<(int Level, int Start), string>();
        ids = new string[lines.Count];
        for (var line = 0; line < lines.Count; line++)
        {
            var chain = new List<string>();
            for (var level = 0; level < lines[line].Count; level++)
            {
                var start = StartOf(line, level);
                if (!keys.TryGetValue((level, start), out var id))
                {
                    id = prefix + keys.Count.ToString(CultureInfo.InvariantCulture);
                    keys.Add((level, start), id);
                }

                chain.Add(id);
            }

            ids[line] = string.Join(' ', chain);
        }
    }

    /// <summary>How many levels the deepest line has.</summary>
    public int Depth { get; }

    public int Count => lines.Count;

    /// <summary>The ids of a line's heads, outermost first, separated by spaces.</summary>
    public string HeadersOf(int line) => ids[line];

    /// <summary>The id of the head of a line at a level.</summary>
    public string IdOf(int line, int level) => ids[line].Split(' ')[level];

    public string TextOf(int line, int level) => lines[line][level];

    public int LevelsOf(int line) => lines[line].Count;

    /// <summary>Whether the head at this level first stands at this line (and is not a neighbour's that reaches over it).</summary>
    public bool Starts(int line, int level) => StartOf(line, level) == line;

    /// <summary>Over how many lines the head that starts here reaches.</summary>
    public int SpanOf(int line, int level)
    {
        var end = line + 1;
        while (end < lines.Count && lines[end].Count > level && StartOf(end, level) == line)
        {
            end++;
        }

        return end - line;
    }

    /// <summary>Over how many levels the innermost head of a line reaches: it fills what deeper lines need.</summary>
    public int DepthOf(int line, int level) => level == lines[line].Count - 1 ? Depth - level : 1;

    // A head is shared with the line before when both have it at this level, and all heads outside it, and something inside it.
    private int StartOf(int line, int level)
    {
        while (line > 0 && SharesWithPrevious(line, level))
        {
            line--;
        }

        return line;
    }

    private bool SharesWithPrevious(int line, int level)
    {
        var (here, before) = (lines[line], lines[line - 1]);
        if (here.Count <= level + 1 || before.Count <= level + 1)
        {
            return false;
        }

        for (var outer = 0; outer <= level; outer++)
        {
            if (!string.Equals(here[outer], before[outer], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
