using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking;

/// <summary>A rule of the contract, named by what must hold.</summary>
/// <param name="Id">The stable id (<c>balance</c>).</param>
/// <param name="Scope">What it reads.</param>
/// <param name="Name">Its name for readers (a short noun phrase).</param>
/// <param name="Statement">What must hold, as a sentence for readers.</param>
/// <param name="DefaultSeverity">Where site.json says nothing.</param>
/// <param name="Source">The document that prescribes it.</param>
public sealed record Rule(string Id, RuleScope Scope, LocalizedText Name, LocalizedText Statement, Severity DefaultSeverity, string Source);
