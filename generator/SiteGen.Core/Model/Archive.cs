using SiteGen.Core.Configuration;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Model;

/// <summary>Every agency of a site and the years it reports on, without the reports themselves.</summary>
/// <param name="Agencies">Ordered ordinally by path.</param>
/// <param name="StaticFiles">Files below content/_static, relative to it, with forward slashes, ordered ordinally.</param>
public sealed record Archive(IReadOnlyList<AgencyNode> Agencies, IReadOnlyList<string> StaticFiles)
{
    /// <summary>The forms its reports may be on.</summary>
    public FormLibrary Forms { get; init; } = FormLibrary.Official;

    /// <summary>The rules its reports may waive.</summary>
    public RuleSettings Rules { get; init; } = RuleSettings.Default;
}
