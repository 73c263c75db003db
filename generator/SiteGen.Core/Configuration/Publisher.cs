namespace SiteGen.Core.Configuration;

/// <summary>Who publishes the site; shown in the footer and in the government page tags. Empty where not given, never faked.</summary>
public sealed record Publisher
{
    public string Name { get; init; } = "";

    public string SiteName { get; init; } = "";

    public string SiteDomain { get; init; } = "";

    /// <summary>网站标识码.</summary>
    public string SiteIdCode { get; init; } = "";

    /// <summary>ICP备案号.</summary>
    public string Icp { get; init; } = "";

    /// <summary>公安备案号.</summary>
    public string PoliceRecord { get; init; } = "";

    public string Address { get; init; } = "";

    public string Phone { get; init; } = "";
}
