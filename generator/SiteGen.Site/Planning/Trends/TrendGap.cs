namespace SiteGen.Site.Planning.Trends;

/// <summary>Why a year has no value.</summary>
public enum TrendGap
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>The archive has no report of that year.</summary>
    NoReport,

    /// <summary>The year's form does not ask for it.</summary>
    NotOnForm,

    /// <summary>The report leaves it out.</summary>
    NotGiven,
}
