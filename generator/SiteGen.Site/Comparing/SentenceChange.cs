namespace SiteGen.Site.Comparing;

/// <summary>A sentence that only one of two texts has.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="IsAdded">The newer text has it; otherwise the older has.</param>
public readonly record struct SentenceChange(string Text, bool IsAdded);
