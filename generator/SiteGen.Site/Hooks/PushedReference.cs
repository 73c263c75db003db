namespace SiteGen.Site.Hooks;

/// <summary>One line of what Git tells its receive hooks.</summary>
/// <param name="Old">The id it had; zeros for a new reference.</param>
/// <param name="New">The id it is to have, or now has; zeros where it is deleted.</param>
/// <param name="Name">In full: <c>refs/heads/main</c>.</param>
public sealed record PushedReference(string Old, string New, string Name)
{
    public bool IsNew => IsZero(Old);

    public bool IsDeleted => IsZero(New);

    /// <summary>The branch it is; null for a tag or another reference.</summary>
    public string? Branch => Name.StartsWith(BranchName.Prefix, StringComparison.Ordinal) ? Name[BranchName.Prefix.Length..] : null;

    public bool IsBranch(string branch) => Branch == branch;

    /// <summary>Reads <c>old new name</c> lines to the end.</summary>
    public static IReadOnlyList<PushedReference> ReadAll(TextReader input)
    {
        var references = new List<PushedReference>();
        while (input.ReadLine() is { } line)
        {
            var parts = line.Split(' ', 3);
            if (parts.Length == 3)
            {
                references.Add(new PushedReference(parts[0], parts[1], parts[2]));
            }
        }

        return references;
    }

    private static bool IsZero(string id) => !id.AsSpan().ContainsAnyExcept('0');
}
