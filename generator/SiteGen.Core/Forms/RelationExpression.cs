namespace SiteGen.Core.Forms;

/// <summary>Both sides of a relation as a form states them.</summary>
/// <param name="Expected">Such as <c>1 + 2</c> or <c>3.1 … 3.6.3 之和</c>.</param>
/// <param name="Actual">Such as <c>3.7 + 4</c> or <c>3.7</c>.</param>
public sealed record RelationExpression(string Expected, string Actual);
