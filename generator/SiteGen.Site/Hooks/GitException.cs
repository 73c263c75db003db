using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Hooks;

/// <summary>Git could not be run or refused; mapped to a diagnostic and an exit code by the command that asked.</summary>
public sealed class GitException : Exception
{
    /// <param name="code">One of <see cref="HookCodes"/>.</param>
    /// <param name="description">What failed, Git's own words among it.</param>
    /// <param name="inner">What the system said.</param>
    public GitException(DiagnosticCode code, LocalizedText description, Exception? inner = null)
        : base($"{code.Id} {description.English}", inner)
    {
        Code = code;
        Description = description;
    }

    public DiagnosticCode Code { get; }

    public LocalizedText Description { get; }
}
