using SiteGen.Core.Checking.Narratives.Numbers;

namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>A stated share, rate or change that the figures it rests on do not give.</summary>
/// <param name="Quantity">The stated number.</param>
/// <param name="Phrase">What it is called (占, 同比增长).</param>
/// <param name="Expected">What the figures give, as precisely as the text states it; negative for a fall.</param>
/// <param name="Actual">What is stated; negative for a fall.</param>
/// <param name="Basis">The figures, in Chinese.</param>
/// <param name="BasisEnglish">The figures, in English.</param>
internal sealed record PercentFinding(Quantity Quantity, string Phrase, decimal Expected, decimal Actual, string Basis, string BasisEnglish);
