namespace SiteGen.Core.Model;

/// <summary>A discrepancy that is known and explained. It is shown on the page and reported as an info, never hidden.</summary>
/// <param name="Rule">The rule it is about.</param>
/// <param name="At">What it covers; null means everything the rule finds in this report.</param>
/// <param name="Reason">Why the figures differ.</param>
/// <param name="Line">1-based line in report.md.</param>
/// <param name="Column">1-based column in report.md.</param>
public sealed record Waiver(string Rule, CellReference? At, string Reason, int Line, int Column);
