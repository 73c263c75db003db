using SiteGen.Core.Diagnostics;

namespace SiteGen.Running;

/// <summary>The codes of failures that are no finding about content: reading or writing failed, or SiteGen is wrong.</summary>
internal static class RunCodes
{
    public static DiagnosticCode ReadOrWriteFailed { get; } = new("SG6901", null, Severity.Error, new("读写失败", "Reading or writing failed"));

    public static DiagnosticCode NotPermitted { get; } = new("SG6902", null, Severity.Error, new("没有权限", "Not permitted"));

    public static DiagnosticCode Bug { get; } = new("SG9001", null, Severity.Error, new("SiteGen 内部错误", "A bug in SiteGen"));

    /// <summary>Every code above, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => [ReadOrWriteFailed, NotPermitted, Bug];
}
