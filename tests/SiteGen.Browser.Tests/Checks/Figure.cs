namespace SiteGen.Browser.Tests.Checks;

/// <summary>One figure of an official table.</summary>
/// <param name="Row">行次, or the row's label where the table has none.</param>
/// <param name="Column">The CSV's column, or the 指标.</param>
/// <param name="Value">As digits; empty where the cell is.</param>
internal sealed record Figure(string Row, string Column, string Value);
