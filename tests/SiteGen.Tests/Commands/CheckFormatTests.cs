using System.Text;
using System.Text.Json;

namespace SiteGen.Tests.Commands;

public sealed class CheckFormatTests : IDisposable
{
    private readonly SiteFolder site = new();

    public CheckFormatTests() => site.Break("content/county/office/2024").Break("content/county/2024")
        .ChangeLine("content/county/office/2023/review.csv", "复议后起诉", "复议后起诉,,0,0,0,0")
        .ChangeLine("content/county/2024/requests.csv", "1,", "1,一、本年新收政府信息公开申请数量,3,0,0,0,0,0,0")
        .ChangeLine("content/county/2024/report.md", "published", """
            published: 2025-01-17
            waivers:
              - rule: review-total
                reason: 一案跨年统计
            """);

    public void Dispose() => site.Dispose();

    [Fact]
    public void Writes_a_sarif_log_that_satisfies_the_official_schema()
    {
        var run = SiteGenProcess.Start(site.Path, "check", "--format", "sarif");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("", SarifSchema.Violations(run.OutputBytes));
        var results = JsonDocument.Parse(run.OutputBytes).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, result => result.TryGetProperty("suppressions", out _));
        Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "SG3005");
    }

    [Fact]
    public void Writes_a_valid_sarif_log_of_nothing_and_of_a_broken_site_json()
    {
        using var sound = new SiteFolder();
        Assert.Equal("", SarifSchema.Violations(SiteGenProcess.Start(sound.Path, "check", "--format", "sarif").OutputBytes));

        Assert.Equal("", SarifSchema.Violations(SiteGenProcess.Start(sound.Write("site.json", "{").Path, "check", "--format", "sarif", "--lang", "en").OutputBytes));
    }

    [Fact]
    public void The_schema_refuses_what_is_no_sarif_log() =>
        Assert.Contains("required property 'tool'", SarifSchema.Violations("""{ "version": "2.1.0", "runs": [{}] }"""u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Tells_nothing_of_the_machine_in_any_format()
    {
        foreach (var format in new[] { "json", "sarif", "github" })
        {
            Assert.DoesNotContain(site.Path, SiteGenProcess.Start("/", "check", "--site", site.Path, "--format", format).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Carries_the_same_findings_in_every_format()
    {
        var json = JsonDocument.Parse(SiteGenProcess.Start(site.Path, "check", "--format", "json").OutputBytes).RootElement.GetProperty("diagnostics");
        var sarif = JsonDocument.Parse(SiteGenProcess.Start(site.Path, "check", "--format", "sarif").OutputBytes).RootElement.GetProperty("runs")[0].GetProperty("results");
        var gitHub = SiteGenProcess.Start(site.Path, "check", "--format", "github").Output.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal)).ToList();

        var expected = json.EnumerateArray().Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("path")} {finding.GetProperty("line")} {finding.GetProperty("column")}").ToList();
        Assert.True(expected.Count >= 4);
        Assert.Equal(expected, sarif.EnumerateArray().Select(SarifLine));
        Assert.Equal(expected.Order(StringComparer.Ordinal), gitHub.Select(GitHubLine).Order(StringComparer.Ordinal));

        static string SarifLine(JsonElement result)
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            return $"{result.GetProperty("ruleId")} {place.GetProperty("artifactLocation").GetProperty("uri")} {region.GetProperty("startLine")} {region.GetProperty("startColumn")}";
        }

        static string GitHubLine(string line)
        {
            var properties = line.Split("::")[1].Split(' ', 2)[1].Split(',').Select(property => property.Split('=')[1]).ToArray();
            return $"{properties[3].Split(' ')[0]} {properties[0]} {properties[1]} {properties[2]}";
        }
    }

    [Fact]
    public void Annotates_errors_first_and_closes_with_a_plain_line()
    {
        var lines = SiteGenProcess.Start(site.Path, "check", "--format", "github").Output.TrimEnd('\n').Split('\n');

        Assert.StartsWith("::error file=content/county/2024/requests.csv,line=", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::notice file=content/county/2024/review.csv,", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("检查了 3 份报告", lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("检查了", SiteGenProcess.Start(site.Path, "check", "--format", "github", "--quiet").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_files_from_the_current_directory_where_the_site_lies_below_it()
    {
        var parent = Path.GetDirectoryName(site.Path)!;
        var name = Path.GetFileName(site.Path);

        Assert.Contains($" file={name}/content/county/", SiteGenProcess.Start(parent, "check", "--site", name, "--format", "github").Output, StringComparison.Ordinal);
        Assert.Contains($"\"uri\": \"{name}/content/county/", Encoding.UTF8.GetString(SiteGenProcess.Start(parent, "check", "--site", name, "--format", "sarif").OutputBytes), StringComparison.Ordinal);
    }
}
