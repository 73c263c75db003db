using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>Where a link leads, or why it cannot.</summary>
/// <param name="Url">What the page must write; null where the link is refused.</param>
/// <param name="Code">Why it is refused.</param>
/// <param name="Message">The same in words.</param>
/// <param name="Hint">What to write instead.</param>
internal readonly record struct LinkResolution(string? Url, DiagnosticCode? Code = null, LocalizedText Message = default, LocalizedText? Hint = null)
{
    public static LinkResolution Refused(DiagnosticCode code, LocalizedText message, LocalizedText? hint) => new(null, code, message, hint);
}
