namespace SiteGen.Core.Diagnostics;

/// <summary>
/// A kind of finding. The id (<c>SG1101</c>) is stable: it never changes its meaning and is never reused.
/// </summary>
/// <param name="Id">SG0xxx configuration, 1xxx narrative, 2xxx table reading, 3xxx relations, 4xxx templates, 5xxx routes and links, 6xxx output, 9xxx internal.</param>
/// <param name="Rule">The contract's rule id (<c>balance</c>) where the finding is a rule's; such a finding's severity is set in site.json.</param>
/// <param name="DefaultSeverity">The severity where site.json says nothing.</param>
/// <param name="Meaning">What the code says, in a few words, for the list of codes in the documentation.</param>
public sealed record DiagnosticCode(string Id, string? Rule, Severity DefaultSeverity, LocalizedText Meaning);
