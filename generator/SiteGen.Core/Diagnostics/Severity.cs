namespace SiteGen.Core.Diagnostics;

/// <summary>How much a finding weighs. Only <see cref="Error"/> keeps a site from being published.</summary>
public enum Severity
{
    Error,
    Warning,
    Info,
}
