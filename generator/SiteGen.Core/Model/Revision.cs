namespace SiteGen.Core.Model;

/// <summary>A change made to a report after it was published; shown on its page.</summary>
public sealed record Revision(DateOnly Date, string Note);
