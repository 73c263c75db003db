namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>The digits of one number, without what follows them.</summary>
/// <param name="End">Index after the last digit.</param>
/// <param name="Value">The value of the digits.</param>
/// <param name="Step">What one unit of the last digit is worth.</param>
internal readonly record struct NumeralRun(int End, decimal Value, decimal Step);
