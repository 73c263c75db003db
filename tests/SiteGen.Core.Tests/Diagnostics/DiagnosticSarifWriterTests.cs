using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class DiagnosticSarifWriterTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Names_the_tool_its_version_and_the_language()
    {
        var run = Run([]);

        Assert.Equal(("sitegen", "1.2.3"), (Text(run, "tool", "driver", "name"), Text(run, "tool", "driver", "version")));
        Assert.Equal(("zh-CN", "unicodeCodePoints"), (Text(run, "language"), Text(run, "columnKind")));
    }

    [Fact]
    public void Lists_every_code_as_a_rule_with_its_meaning_and_default_level()
    {
        var rules = At(Run([]), "tool", "driver", "rules");

        Assert.Equal(2, rules.GetArrayLength());
        Assert.Equal(
            """{"id":"SG3001","name":"balance","shortDescription":{"text":"不平衡"},"fullDescription":{"text":"各列平衡。"},"help":{"text":"依据：某文件。级别可在 site.json 的 rules 中用“balance”设定。"},"defaultConfiguration":{"level":"error"},"properties":{"rule":"balance"}}""",
            Compact(rules[1]));
        Assert.Equal("""{"id":"SG0001","shortDescription":{"text":"配置"},"fullDescription":{"text":"配置。"},"help":{"text":"各代码的含义见 SiteGen 源代码中的 generator/DIAGNOSTICS.md。"},"defaultConfiguration":{"level":"error"}}""", Compact(rules[0]));
    }

    [Fact]
    public void Lists_a_code_that_occurs_although_it_was_not_announced()
    {
        var run = Run([DiagnosticSamples.Balance with { Code = new("SG3999", "own-rule", Severity.Warning, new("本站规则", "a rule of the site")) }]);

        Assert.Equal("级别可在 site.json 的 rules 中用“own-rule”设定。", Text(At(run, "tool", "driver", "rules")[2], "help", "text"));
        Assert.Equal(2, run.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32());
    }

    [Fact]
    public void Writes_a_finding_with_its_place_figures_and_suspects() => Assert.Equal(
        """{"ruleId":"SG3001","ruleIndex":1,"level":"error","message":{"text":"自然人：1 + 2 = 3558，3.7 + 4 = 3557，相差 1\n若第 3.1 行由 1408 改为 1409，则本列与该行的各项关系全部成立"},"""
        + """ "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/qidong/mzj/2024/requests.csv","uriBaseId":"SRCROOT"},"region":{"startLine":25,"startColumn":10}},"logicalLocations":[{"name":"自然人","fullyQualifiedName":"requests/3.7/自然人","kind":"cell"}]}],""".Trim()
        + """ "relatedLocations":[{"id":0,"physicalLocation":{"artifactLocation":{"uri":"content/qidong/mzj/2024/requests.csv","uriBaseId":"SRCROOT"},"region":{"startLine":4,"startColumn":10}},"logicalLocations":[{"name":"自然人","fullyQualifiedName":"requests/3.1/自然人","kind":"cell"}],"message":{"text":"此格为 1408，或应为 1409"}}],""".Trim()
        + """ "properties":{"rule":"balance","expected":3558,"actual":3557,"suspects":[{"path":"content/qidong/mzj/2024/requests.csv","line":4,"column":10,"row":"3.1","cell":"自然人","value":1408,"suggested":1409}]}}""".Trim(),
        Compact(Without(Results([DiagnosticSamples.Balance])[0], "partialFingerprints")));

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "note")]
    public void Calls_severities_by_the_formats_words(Severity severity, string level) =>
        Assert.Equal(level, Text(Results([DiagnosticSamples.Configuration with { Severity = severity }])[0], "level"));

    [Fact]
    public void Encodes_paths_as_relative_addresses_below_the_sites_folder()
    {
        var result = Results([DiagnosticSamples.Configuration with { Path = "content/民政局/100% a:b.csv" }], folder: "站点/")[0];

        Assert.Equal(
            "%E7%AB%99%E7%82%B9/content/%E6%B0%91%E6%94%BF%E5%B1%80/100%25%20a%3Ab.csv",
            Text(result.GetProperty("locations")[0], "physicalLocation", "artifactLocation", "uri"));
    }

    [Fact]
    public void Fingerprints_survive_a_move_to_another_line_and_change_with_the_cell()
    {
        var moved = DiagnosticSamples.Balance with { Line = 99, Message = new("别的", "else") };
        var other = DiagnosticSamples.Balance with { Cell = "其他" };

        Assert.Equal(Fingerprint(DiagnosticSamples.Balance), Fingerprint(moved));
        Assert.NotEqual(Fingerprint(DiagnosticSamples.Balance), Fingerprint(other));
    }

    [Fact]
    public void Fingerprints_tell_findings_of_one_file_and_code_apart()
    {
        var results = Results([DiagnosticSamples.Configuration, DiagnosticSamples.Configuration with { Line = 5 }]);

        Assert.Equal(2, results.Select(result => Compact(result.GetProperty("partialFingerprints"))).Distinct().Count());
    }

    [Fact]
    public void Suppresses_what_a_report_waives_with_its_reason()
    {
        var waived = DiagnosticSamples.Balance with { Severity = Severity.Info, WaiverReason = "机构改革" };

        Assert.Equal("""[{"kind":"inSource","justification":"机构改革"}]""", Compact(Results([waived])[0].GetProperty("suppressions")));
        Assert.False(Results([DiagnosticSamples.Balance])[0].TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void Makes_control_characters_of_a_file_visible() =>
        Assert.Equal("x\\u001By\nz\\u202E", Text(Results([DiagnosticSamples.Configuration with { Message = new("x\u001by", ""), Hint = new("z\u202E", "") }])[0], "message", "text"));

    [Fact]
    public void Speaks_English_when_asked()
    {
        var run = Run([DiagnosticSamples.Balance], language: MessageLanguage.English);

        Assert.Equal("en", Text(run, "language"));
        Assert.Equal("no balance", Text(At(run, "tool", "driver", "rules")[1], "shortDescription", "text"));
        Assert.DoesNotMatch("[\u3000-\u303f\uff00-\uffef]", Compact(run));
    }

    private static string Fingerprint(Diagnostic finding) => Compact(Results([finding])[0].GetProperty("partialFingerprints"));

    private static JsonElement[] Results(IReadOnlyList<Diagnostic> diagnostics, string folder = "") => [.. Run(diagnostics, folder).GetProperty("results").EnumerateArray()];

    private static JsonElement Run(IReadOnlyList<Diagnostic> diagnostics, string folder = "", MessageLanguage language = MessageLanguage.Chinese)
    {
        CodeDescription[] codes =
        [
            new(DiagnosticSamples.Configuration.Code, null, null),
            new(DiagnosticSamples.Balance.Code, new("各列平衡。", "The columns balance."), language == MessageLanguage.English ? "a document" : "某文件"),
        ];
        var output = new ArrayBufferWriter<byte>();
        new DiagnosticSarifWriter("1.2.3", codes, folder, language).Write(output, DiagnosticTally.Of(3, 126, diagnostics), diagnostics);
        return JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("runs")[0];
    }

    private static JsonElement At(JsonElement element, params string[] names) => names.Aggregate(element, (inner, name) => inner.GetProperty(name));

    private static string? Text(JsonElement element, params string[] names) => At(element, names).GetString();

    private static string Compact(JsonElement element) =>
        JsonSerializer.Serialize(element, Readable);

    private static JsonElement Without(JsonElement element, string name) =>
        JsonSerializer.SerializeToElement(element.EnumerateObject().Where(property => property.Name != name).ToDictionary(property => property.Name, property => property.Value));
}
