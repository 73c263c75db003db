using System.Collections.Frozen;
using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>The severity of each rule on this site: the rule's own, or what site.json sets.</summary>
public sealed class RuleSettings
{
    private readonly FrozenDictionary<string, Severity?> overrides;

    /// <param name="overrides">By rule id; null switches the rule off.</param>
    public RuleSettings(IReadOnlyDictionary<string, Severity?> overrides) =>
        this.overrides = overrides.ToFrozenDictionary(StringComparer.Ordinal);

    public static RuleSettings Default { get; } = new(new Dictionary<string, Severity?>());

    /// <summary>The severity in force, or null where the rule is off.</summary>
    public Severity? SeverityOf(string rule) =>
        overrides.TryGetValue(rule, out var severity) ? severity : RuleCatalogue.Find(rule)?.DefaultSeverity;

    public Severity? SeverityOf(DiagnosticCode code) => code.Rule is null ? code.DefaultSeverity : SeverityOf(code.Rule);
}
