namespace SiteGen.Site.Hooks;

/// <summary>What became of the wish to publish a branch.</summary>
public enum PublishState
{
    /// <summary>The site is that of the branch's newest commit.</summary>
    Published,

    /// <summary>It was so already: a push at the same time has seen to it, or the commit was published before.</summary>
    AlreadyPublished,

    /// <summary>The branch is not there; the site is as it was.</summary>
    BranchMissing,

    /// <summary>The build found errors; the site is as it was.</summary>
    NotPublished,
}
