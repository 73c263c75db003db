namespace SiteGen.Site.Hooks;

/// <summary>How Git names branches among its references.</summary>
internal static class BranchName
{
    public const string Prefix = "refs/heads/";
}
