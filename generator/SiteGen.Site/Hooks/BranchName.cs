namespace SiteGen.Site.Hooks;

/// <summary>How Git names branches among its references.</summary>
public static class BranchName
{
    public const string Prefix = "refs/heads/";

    // No branch is looked for among other references.
    private const string References = "refs/";

    /// <summary>A branch's name as people write it, given so or as a full reference; null where it names something else, such as a tag.</summary>
    public static string? Short(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name.StartsWith(References, StringComparison.Ordinal) ? null : name;
}
