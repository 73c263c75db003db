using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking;

/// <summary>Every code that reading and checking an archive can lead to.</summary>
public static class CheckableCodes
{
    /// <summary>Ordered ordinally by id.</summary>
    public static IReadOnlyList<CodeDescription> All { get; } =
    [
        .. new[] { ConfigurationCodes.All, NarrativeCodes.All, CheckingCodes.All, TableCodes.All, RouteCodes.All, LinkCodes.All }
            .SelectMany(codes => codes)
            .OrderBy(code => code.Id, StringComparer.Ordinal)
            .Select(Describe),
    ];

    private static CodeDescription Describe(DiagnosticCode code)
    {
        var rule = code.Rule is { } id ? RuleCatalogue.Find(id) : null;
        return new CodeDescription(code, rule?.Statement, rule?.Source);
    }
}
