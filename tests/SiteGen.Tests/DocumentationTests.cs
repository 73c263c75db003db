using System.Text.RegularExpressions;
using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Running;
using SiteGen.Site.Hooks;
using SiteGen.Site.Publishing;
using SiteGen.Site.Verifying;

namespace SiteGen.Tests;

/// <summary>The documentation is a contract: what the program knows stands in it, and what stands in it works.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Root = RepositoryRoot.Path;

    [Fact]
    public void Every_diagnostic_code_stands_in_the_list_with_its_rule_severity_and_meaning()
    {
        var codes = new[]
        {
            ConfigurationCodes.All, NarrativeCodes.All, TableCodes.All, CheckingCodes.All, RouteCodes.All, LinkCodes.All,
            CopyCodes.All, HookCodes.All, OutputDiagnostics.All, RunCodes.All,
        }.SelectMany(all => all).OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
        var documented = File.ReadLines(Path.Combine(Root, "generator/DIAGNOSTICS.md")).Where(line => line.StartsWith("| SG", StringComparison.Ordinal));

        Assert.Equal(codes.Count, codes.Select(code => code.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(codes.Select(Row), documented);
    }

    [Fact]
    public void Every_rule_stands_in_the_list_of_rules()
    {
        var text = File.ReadAllText(Path.Combine(Root, "generator/DIAGNOSTICS.md"));

        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"`{rule.Id}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_readmes_site_json_is_accepted_and_names_every_key()
    {
        using var site = new SiteFolder();
        var json = Blocks("json").First(block => block.Contains("\"baseUrl\"", StringComparison.Ordinal));
        site.Write("site.json", json);
        var diagnostics = new List<Diagnostic>();

        Assert.NotNull(SiteConfigurationReader.Read(site.Path, diagnostics));
        Assert.Empty(diagnostics);
        Assert.All(
            new[] { "title", "baseUrl", "language", "theme", "appearance", "accent", "logo", "footer", "notes", "links", "notice", "publisher", "rules", "deadlines", "name", "siteName", "siteDomain", "siteIdCode", "icp", "policeRecord", "address", "phone", "department", "government" },
            key => Assert.Contains($"\"{key}\":", json, StringComparison.Ordinal));
    }

    [Fact]
    public void The_readmes_agency_json_and_report_are_accepted()
    {
        using var site = new SiteFolder();
        site.Write("content/county/agency.json", Blocks("json").First(block => block.Contains("\"level\"", StringComparison.Ordinal)));

        Assert.Equal(0, SiteGenProcess.Start(site.Path, "check").ExitCode);
    }

    // `bash tests/run.sh` is what runs this test; the publish line is run by the native tests' own build.
    [Fact]
    public void Every_command_of_the_readme_is_one_that_a_test_runs()
    {
        string[] run =
        [
            "dotnet run --project generator/SiteGen -c Release -- check",
            "dotnet run --project generator/SiteGen -c Release -- build",
            "bash tests/run.sh",
            "dotnet publish generator/SiteGen -c Release -r linux-x64 -o artifacts/native",
            "artifacts/native/sitegen --version",
            "dotnet run --project generator/SiteGen -c Release -- check --format json",
            "dotnet run --project generator/SiteGen -c Release -- check --format sarif",
            "dotnet run --project generator/SiteGen -c Release -- check --format github",
            "dotnet run --project generator/SiteGen -c Release -- check content/shilixian/jiaoyuju --lang en",
            "dotnet run --project generator/SiteGen -c Release -- --help",
            .. MirrorDocumentationTests.Commands,
            "dotnet run -c Release --project tests/SiteGen.Benchmarks -- --reports 1000",
            "dotnet run -c Release --project tests/SiteGen.Benchmarks -- --reports 1000 --search",
        ];

        Assert.Equal(run.Order(StringComparer.Ordinal), Blocks("sh").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("check", "content/shilixian/jiaoyuju", "--lang", "en")]
    [InlineData("--help")]
    [InlineData("--version")]
    public void The_readmes_commands_succeed_on_the_repositorys_own_content(params string[] args)
    {
        var run = SiteGenProcess.Start(Root, args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void The_repositorys_own_site_builds_without_a_finding_and_its_checksums_hold()
    {
        var output = Directory.CreateTempSubdirectory("sitegen-own-").FullName;
        try
        {
            var run = SiteGenProcess.Start(Root, "build", "--output", Path.Combine(output, "public"));

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains("没有错误，没有警告", run.Output, StringComparison.Ordinal);
            Assert.Equal((0, ""), ShellProcess.Run(output, "cd public && sha256sum --quiet -c SHA256SUMS"));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    [Fact]
    public void Every_link_of_the_documentation_leads_to_a_file()
    {
        foreach (var document in new[] { "README.md", "generator/ARCHITECTURE.md", "generator/DIAGNOSTICS.md", "generator/PUBLISHING.md", "generator/CHANGELOG.md", "generator/SiteGen.TemplateCompiler/README.md", "themes/default/README.md" })
        {
            var folder = Path.GetDirectoryName(Path.Combine(Root, document))!;
            Assert.All(
                MarkdownLink().Matches(File.ReadAllText(Path.Combine(Root, document))).Select(match => match.Groups[1].Value),
                link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"{document}: {link}"));
        }
    }

    private static string Row(DiagnosticCode code)
    {
        var severity = code.DefaultSeverity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return $"| {code.Id} | {(code.Rule is null ? "" : $"`{code.Rule}`")} | {severity} | {code.Meaning.Chinese} | {code.Meaning.English} |";
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(File.ReadAllText(Path.Combine(Root, "README.md")), $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex MarkdownLink();
}
