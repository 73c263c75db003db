namespace SiteGen.Site.Pages;

/// <summary>One rule's result over a report.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Statement">What must hold.</param>
/// <param name="State"><c>holds</c>, <c>fails</c>, <c>waived</c> or <c>open</c> (nothing to judge).</param>
/// <param name="Result">The result in words.</param>
public sealed record RuleResult(string Name, string Statement, string State, string Result);
