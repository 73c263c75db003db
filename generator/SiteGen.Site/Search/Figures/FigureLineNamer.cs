using System.Buffers;

namespace SiteGen.Site.Search.Figures;

/// <summary>Gives every line of a table the names it may be asked for by, and adds the lines that are asked for together.</summary>
internal static class FigureLineNamer
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");
    private static readonly SearchValues<char> RowNumber = SearchValues.Create("0123456789.");

    /// <param name="table">The official table; empty for a site's own, which has no names but its own.</param>
    /// <param name="names">The names of official lines.</param>
    /// <param name="ids">The lines.</param>
    /// <param name="label">What a line prints.</param>
    /// <param name="aliases">Other wordings of a line.</param>
    public static IReadOnlyList<FigureLine> Name(
        string table,
        IReadOnlyList<(string Table, string Lines, string Names)> names,
        List<string> ids,
        Func<string, string> label,
        Func<string, IReadOnlyList<string>> aliases)
    {
        var lines = new List<FigureLine>();
        var own = names.Where(entry => entry.Table == table)
            .Select(entry => (Members: MembersOf(entry.Lines.TrimStart('='), ids), Names: entry.Names.Split(' '), IsOne: entry.Lines.StartsWith('=')))
            .ToList();
        for (var line = 0; line < ids.Count; line++)
        {
            // A group stands before its first line, as in the form.
            foreach (var (members, group, isOne) in own.Where(entry => (entry.IsOne || entry.Members.Count > 1) && entry.Members is [var first, ..] && first == line))
            {
                lines.Add(new FigureLine(
                    isOne ? label(ids[line]) : group[0],
                    [.. group.Concat(isOne ? members.Select(member => label(ids[member])) : []).Distinct(StringComparer.Ordinal)],
                    members));
            }

            if (own.Exists(entry => entry.IsOne ? entry.Members.Contains(line) : entry.Members.Count > 1 && entry.Names[0] == Plain(label(ids[line]))))
            {
                // The older form's one row for a group, or its word for the same line: it counts with the others.
                continue;
            }

            var given = own.FirstOrDefault(entry => entry.Members is [var only] && only == line).Names;
            IEnumerable<string> all = given is null ? [Plain(label(ids[line])), ids[line], .. aliases(ids[line])] : [.. given, Plain(label(ids[line]))];
            lines.Add(new FigureLine(Plain(label(ids[line])), [.. all.Where(name => name.Length > 0 && !IsNumber(name)).Distinct(StringComparer.Ordinal)], [line]));
        }

        return lines;
    }

    private static List<int> MembersOf(string lines, List<string> ids)
    {
        var members = new List<int>();
        foreach (var wanted in lines.Split(' '))
        {
            var group = wanted.EndsWith(".*", StringComparison.Ordinal) ? wanted[..^2] : null;
            members.AddRange(Enumerable.Range(0, ids.Count).Where(line => group is null
                ? ids[line] == wanted
                : ids[line] == group || ids[line].StartsWith(group + ".", StringComparison.Ordinal)));
        }

        members.Sort();
        return members;
    }

    // Without the number that stands before it: （一）, 一、, 1.
    private static string Plain(string label)
    {
        var start = 0;
        if (label.StartsWith('（') && label.IndexOf('）', StringComparison.Ordinal) is > 0 and < 4 and var close)
        {
            start = close + 1;
        }
        else if (label.IndexOfAny(['、', '.', '．']) is > 0 and < 3 and var mark && label.AsSpan(0, mark).IndexOfAnyExcept(Numerals) < 0)
        {
            start = mark + 1;
        }

        return label[start..];
    }

    private static bool IsNumber(string name) => name.AsSpan().IndexOfAnyExcept(RowNumber) < 0;
}
