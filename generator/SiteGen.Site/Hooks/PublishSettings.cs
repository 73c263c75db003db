namespace SiteGen.Site.Hooks;

/// <summary>What a repository publishes and where to; kept in its own git config, section <c>sitegen</c>.</summary>
/// <param name="Output">The folder that readers are served, in full.</param>
/// <param name="Branch">The branch whose pushes are checked and published, without <c>refs/heads/</c>.</param>
public sealed record PublishSettings(string Output, string Branch)
{
    /// <summary>The folder of the repository with site.json and content/, with forward slashes; empty for the repository's root.</summary>
    public string SiteFolder { get; init; } = "";

    /// <summary>Takes the place of site.json's baseUrl; null leaves that.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether a text is a folder of a repository, written as Git writes it; the empty text is the repository's root.</summary>
    public static bool IsSiteFolder(string text) =>
        text.Length == 0 || text.Split('/').All(name => name.Length > 0 && name is not ("." or "..") && !name.Contains('\\', StringComparison.Ordinal));

    internal string Prefix => SiteFolder.Length == 0 ? "" : SiteFolder + "/";
}
