using SiteGen.Core.Checking;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Configuration;

/// <summary>What content/_forms adds to the official forms and rules.</summary>
/// <param name="Library">Every form of the site.</param>
/// <param name="Rules">The site's own rules, in the order of their files.</param>
public sealed record SiteForms(FormLibrary Library, IReadOnlyList<Rule> Rules)
{
    public static SiteForms Official { get; } = new(FormLibrary.Official, []);
}
