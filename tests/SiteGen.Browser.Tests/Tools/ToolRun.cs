namespace SiteGen.Browser.Tests.Tools;

/// <summary>How a child process ended and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors);
