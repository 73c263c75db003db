namespace SiteGen.Site.Hooks;

/// <summary>What a run of Git gave.</summary>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error, without the last line's end.</param>
internal sealed record GitResult(int ExitCode, byte[] Output, string Error);
