using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Core.Tests.Reading;
using SiteGen.Testing;

namespace SiteGen.Core.Tests.Checking;

/// <summary>A site's own forms and rules (content/_forms), from their files to the findings.</summary>
public sealed class SiteFormsTests
{
    [Fact]
    public void Reads_and_checks_a_report_on_a_form_of_the_sites_own()
    {
        using var site = OwnFormSite("类别,上半年,下半年,全年\n咨询,1,2,4\n投诉举报,5,0,5\n");

        var found = Assert.Single(Check(site));

        Assert.Equal(("SG3010", "half-years", Severity.Warning), (found.Code.Id, found.Code.Rule, found.Severity));
        Assert.Equal(("content/shili/mzj/2024/calls.csv", 2, 8), (found.Path, found.Line, found.Column));
        Assert.Equal("咨询：上半年 + 下半年 = 3，全年 = 4，相差 1", found.Message.Chinese);
    }

    [Fact]
    public void Gives_a_rule_of_the_sites_own_the_severity_that_site_json_sets()
    {
        using var site = OwnFormSite("类别,上半年,下半年,全年\n咨询,1,2,4\n投诉,5,0,5\n").Write("site.json", """{ "title": "示例", "rules": { "half-years": "error" } }""");

        Assert.Equal(Severity.Error, Assert.Single(Check(site)).Severity);
    }

    [Fact]
    public void Lets_a_report_waive_a_rule_of_the_sites_own()
    {
        using var site = OwnFormSite("类别,上半年,下半年,全年\n咨询,1,2,4\n投诉,5,0,5\n", "waivers:\n  - { rule: half-years, at: calls.csv 咨询 全年, reason: 含年末补录 }\n");

        Assert.Equal(Severity.Info, Assert.Single(Check(site)).Severity);
    }

    [Fact]
    public void Adds_a_rule_of_the_sites_own_to_an_official_form()
    {
        using var site = FixtureSite.Sound().Write("content/_forms/zero.json", """
            {
              "extends": "2021",
              "rules": [{ "id": "no-ordinances", "name": "规章数不变", "statement": "规章现行有效件数与上年度相同。", "severity": "warning", "source": "本县无规章制定权" }],
              "relations": [{ "table": "disclosure", "rule": "no-ordinances", "each": "row", "lines": ["规章"], "expected": [{ "line": "现行有效件数", "of": "year-before" }], "actual": ["现行有效件数"], "at": "现行有效件数", "expectedText": "上年度", "actualText": "本年度" }]
            }
            """);
        var sound = Check(site);
        var table = File.ReadAllText(site.PathOf("content/shili/mzj/2024/disclosure.csv"));
        site.Write("content/shili/mzj/2024/disclosure.csv", table.Replace("规章,现行有效件数,2", "规章,现行有效件数,3", StringComparison.Ordinal));

        Assert.DoesNotContain(sound, found => found.Code.Rule == "no-ordinances");
        var found = Assert.Single(Check(site), found => found.Code.Rule == "no-ordinances");
        Assert.Equal(("SG3010", 4, 2m, 3m), (found.Code.Id, found.Line, found.Expected, found.Actual));
    }

    /// <summary>The example of the documentation: what it says works.</summary>
    private static string DocumentedForm()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "generator/FORMS.md"));
        var start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static FixtureSite OwnFormSite(string table, string matter = "")
    {
        var site = FixtureSite.Sound();
        foreach (var file in Directory.EnumerateFiles(site.PathOf("content/shili/mzj/2024"), "*.csv"))
        {
            File.Delete(file);
        }

        var narrative = File.ReadAllText(site.PathOf("content/shili/mzj/2024/report.md"));
        return site
            .Write("content/_forms/calls.json", DocumentedForm())
            .Write("content/shili/mzj/2024/calls.csv", table)
            .Write("content/shili/mzj/2024/report.md", narrative.Replace("title:", "form: calls-2024\n" + matter + "title:", StringComparison.Ordinal));
    }

    // The base site's sections two and four have no text of their own: without the official tables they would be empty.
    private static List<Diagnostic> Check(FixtureSite site)
    {
        var found = new List<Diagnostic>();
        var configuration = SiteConfigurationReader.Read(site.Directory, found)!;
        var archive = ArchiveFinder.Find(site.Directory, configuration, found)!;
        var checker = new AgencyChecker(site.Directory, configuration, archive);
        found.AddRange(archive.Agencies.SelectMany(checker.Check).SelectMany(report => report.Diagnostics));
        return [.. found.Where(finding => finding.Code.Rule is not ("sections" or "deadline"))];
    }
}
