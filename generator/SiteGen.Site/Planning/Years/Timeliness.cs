namespace SiteGen.Site.Planning.Years;

/// <summary>Whether a report was published in time.</summary>
public enum Timeliness
{
    /// <summary>Not after its deadline.</summary>
    OnTime,

    /// <summary>After its deadline.</summary>
    Late,

    /// <summary>It gives no day, or its agency's level has no deadline, or the site has switched the rule off.</summary>
    Unjudged,

    /// <summary>There is no report.</summary>
    Missing,
}
