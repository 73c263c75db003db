namespace SiteGen.Site.Search.Figures;

/// <summary>The rows (or columns) of the same table in several forms, each once: a line that another form knows by an alias is the same line.</summary>
internal sealed class MergedLines
{
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);

    public List<string> Ids { get; } = [];

    /// <param name="forms">The lines of each form, the one that decides the order first.</param>
    public static MergedLines Of(IEnumerable<IEnumerable<(string Id, IReadOnlyList<string> Aliases)>> forms)
    {
        var merged = new MergedLines();
        foreach (var form in forms)
        {
            // A line of another form goes where the line before it stands.
            var at = merged.Ids.Count - 1;
            foreach (var (id, aliases) in form.ToList())
            {
                var known = merged.Ids.FindIndex(other => other == id || aliases.Contains(other, StringComparer.Ordinal));
                if (known < 0)
                {
                    known = at + 1;
                    merged.Ids.Insert(known, id);
                }

                merged.aliases[id] = merged.Ids[known];
                at = known;
            }
        }

        for (var line = 0; line < merged.Ids.Count; line++)
        {
            merged.index[merged.Ids[line]] = line;
        }

        return merged;
    }

    /// <param name="id">The id that any of the forms gives the line.</param>
    public int Find(string id) => index[aliases[id]];
}
