namespace SiteGen.Core.Checking;

/// <summary>What a rule reads.</summary>
public enum RuleScope
{
    /// <summary>One table of one report.</summary>
    Table,

    /// <summary>The narrative and front matter of one report.</summary>
    Narrative,

    /// <summary>Consecutive years of one agency.</summary>
    Years,

    /// <summary>An agency and those directly below it.</summary>
    Agencies,

    /// <summary>The texts of the whole archive.</summary>
    Archive,
}
