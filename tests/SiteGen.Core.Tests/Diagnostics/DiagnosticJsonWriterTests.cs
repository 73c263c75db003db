using System.Buffers;
using System.Text;
using System.Text.Json;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class DiagnosticJsonWriterTests
{
    [Fact]
    public void Writes_the_object_of_the_contract() => Assert.Equal(
        """
        {
          "summary": {
            "reports": 3,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "relationsChecked": 126
          },
          "diagnostics": [
            {
              "code": "SG3001",
              "rule": "balance",
              "severity": "error",
              "path": "content/qidong/mzj/2024/requests.csv",
              "line": 25,
              "column": 10,
              "table": "requests",
              "row": "3.7",
              "cell": "自然人",
              "expected": 3558,
              "actual": 3557,
              "message": "自然人：1 + 2 = 3558，3.7 + 4 = 3557，相差 1",
              "hint": "若第 3.1 行由 1408 改为 1409，则本列与该行的各项关系全部成立",
              "suspects": [
                {
                  "path": "content/qidong/mzj/2024/requests.csv",
                  "line": 4,
                  "column": 10,
                  "row": "3.1",
                  "cell": "自然人",
                  "value": 1408,
                  "suggested": 1409
                }
              ]
            }
          ]
        }
        """,
        Write([DiagnosticSamples.Balance]));

    [Fact]
    public void Writes_null_for_what_a_finding_does_not_have()
    {
        var finding = JsonDocument.Parse(Write([DiagnosticSamples.Configuration])).RootElement.GetProperty("diagnostics")[0];

        Assert.All(["rule", "table", "row", "cell", "expected", "actual", "hint"], name => Assert.Equal(JsonValueKind.Null, finding.GetProperty(name).ValueKind));
        Assert.Equal(0, finding.GetProperty("suspects").GetArrayLength());
    }

    [Fact]
    public void Writes_amounts_exactly() =>
        Assert.Contains("\"expected\": 12345678901234567890.12,", Write([DiagnosticSamples.Balance with { Expected = 12345678901234567890.12m }]), StringComparison.Ordinal);

    [Fact]
    public void Writes_an_empty_list_when_nothing_was_found() =>
        Assert.Contains("\"diagnostics\": []", Write([]), StringComparison.Ordinal);

    private static string Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var output = new ArrayBufferWriter<byte>();
        DiagnosticJsonWriter.Write(output, DiagnosticTally.Of(3, 126, diagnostics), diagnostics, MessageLanguage.Chinese);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
