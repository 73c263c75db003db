using System.Collections.Frozen;
using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>The severity of each rule on this site: the rule's own, or what site.json sets.</summary>
public sealed class RuleSettings
{
    private readonly FrozenDictionary<string, Severity?> overrides;
    private readonly FrozenDictionary<string, Rule> own;
    private readonly FrozenDictionary<string, int> positions;

    /// <param name="overrides">By rule id; null switches the rule off.</param>
    /// <param name="own">The site's own rules.</param>
    public RuleSettings(IReadOnlyDictionary<string, Severity?> overrides, IReadOnlyList<Rule>? own = null)
    {
        this.overrides = overrides.ToFrozenDictionary(StringComparer.Ordinal);
        this.own = (own ?? []).ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
        All = [.. RuleCatalogue.All, .. own ?? []];
        positions = All.Select((rule, index) => (rule.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
    }

    public static RuleSettings Default { get; } = new(new Dictionary<string, Severity?>());

    /// <summary>The rules of the contract, then the site's own.</summary>
    public IReadOnlyList<Rule> All { get; }

    public Rule? Find(string id) => own.GetValueOrDefault(id) ?? RuleCatalogue.Find(id);

    /// <summary>Where a rule stands among <see cref="All"/>: the order readers meet them in.</summary>
    public int PositionOf(string id) => positions.GetValueOrDefault(id, int.MaxValue);

    /// <summary>The severity in force, or null where the rule is off.</summary>
    public Severity? SeverityOf(string rule) =>
        overrides.TryGetValue(rule, out var severity) ? severity : Find(rule)?.DefaultSeverity;

    public Severity? SeverityOf(DiagnosticCode code) => code.Rule is null ? code.DefaultSeverity : SeverityOf(code.Rule);
}
