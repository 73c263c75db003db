using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Routing;

/// <summary>The findings about addresses of the site (SG502x).</summary>
public static class RouteDiagnostics
{
    public static DiagnosticCode StaticFileCode { get; } = new(
        "SG5021",
        null,
        Severity.Error,
        new("静态文件与网站自身的文件或目录重名", "a static file stands where the site writes its own"));

    /// <summary>Every code of this class, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => [StaticFileCode];

    /// <param name="file">Relative to content/_static.</param>
    /// <param name="name">The file or folder at the site's root that it collides with.</param>
    public static Diagnostic StaticFileTaken(string file, string name) => new()
    {
        Code = StaticFileCode,
        Severity = StaticFileCode.DefaultSeverity,
        Path = "content/_static/" + file,
        Line = 1,
        Column = 1,
        Message = new(
            $"静态文件“{file}”与网站自身的“{name}”重名",
            $"the static file '{file}' collides with the site's own '{name}'"),
        Hint = new("请改名或移走此文件", "rename the file or move it away"),
    };
}
