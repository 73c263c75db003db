using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>A file of a copy cannot be read; <see cref="Finding"/> says which and why.</summary>
internal sealed class CopyReadException(Diagnostic finding, Exception? inner = null) : Exception(finding.Message.English, inner)
{
    public Diagnostic Finding { get; } = finding;
}
