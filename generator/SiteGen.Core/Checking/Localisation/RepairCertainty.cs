namespace SiteGen.Core.Checking.Localisation;

/// <summary>How sure the first explanation is.</summary>
public enum RepairCertainty
{
    /// <summary>No other explanation is as small.</summary>
    Alone,

    /// <summary>Others are as small, or could not be ruled out, but none is nearly as usual.</summary>
    Likely,

    /// <summary>Several are as small and about as usual: the figures cannot tell.</summary>
    Open,
}
