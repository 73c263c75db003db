using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>What the text of one cell was read as.</summary>
/// <param name="State">Number, Blank or Invalid.</param>
/// <param name="Value">The figure; 0 unless it is a number.</param>
/// <param name="Unit">The unit printed with a sum of money; null elsewhere.</param>
/// <param name="Code">Why it is invalid.</param>
/// <param name="Message">The same in words, the cell not named.</param>
/// <param name="Hint">What to write instead.</param>
/// <param name="Written">The number that stands there though the cell cannot hold it (negative, not whole); null where it is none.</param>
internal readonly record struct FigureReading(
    FigureState State,
    decimal Value = 0,
    string? Unit = null,
    DiagnosticCode? Code = null,
    LocalizedText Message = default,
    LocalizedText? Hint = null,
    decimal? Written = null)
{
    public static FigureReading Blank { get; } = new(FigureState.Blank);

    public static FigureReading Number(decimal value, string? unit = null) => new(FigureState.Number, value, unit);

    public static FigureReading Invalid(DiagnosticCode code, LocalizedText message, LocalizedText? hint) =>
        new(FigureState.Invalid, Code: code, Message: message, Hint: hint);
}
