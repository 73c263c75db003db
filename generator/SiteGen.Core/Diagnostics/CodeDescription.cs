namespace SiteGen.Core.Diagnostics;

/// <summary>A code with what its rule demands, for formats that list the rules beside the findings.</summary>
/// <param name="Code">The code.</param>
/// <param name="Statement">What must hold, as a sentence; null where the code is no rule's.</param>
/// <param name="Source">The document that prescribes it; null where the code is no rule's.</param>
public sealed record CodeDescription(DiagnosticCode Code, LocalizedText? Statement, string? Source);
