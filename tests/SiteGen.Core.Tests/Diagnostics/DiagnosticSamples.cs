using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

internal static class DiagnosticSamples
{
    public static Diagnostic Balance { get; } = new()
    {
        Code = new("SG3001", "balance", Severity.Error, new("不平衡", "no balance")),
        Severity = Severity.Error,
        Path = "content/qidong/mzj/2024/requests.csv",
        Line = 25,
        Column = 10,
        Message = new("自然人：1 + 2 = 3558，3.7 + 4 = 3557，相差 1", "自然人: 1 + 2 = 3558, 3.7 + 4 = 3557, off by 1"),
        Hint = new("若第 3.1 行由 1408 改为 1409，则本列与该行的各项关系全部成立", "if row 3.1 were 1409"),
        Table = "requests",
        Row = "3.7",
        Cell = "自然人",
        Expected = 3558,
        Actual = 3557,
        Suspects = [new("content/qidong/mzj/2024/requests.csv", 4, 10, "3.1", "自然人", 1408, 1409)],
    };

    public static Diagnostic Configuration { get; } = new()
    {
        Code = new("SG0001", null, Severity.Error, new("配置", "configuration")),
        Severity = Severity.Warning,
        Path = "site.json",
        Line = 1,
        Column = 1,
        Message = new("缺少 title", "title is missing"),
    };
}
