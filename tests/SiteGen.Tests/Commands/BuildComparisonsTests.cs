namespace SiteGen.Tests.Commands;

public sealed class BuildComparisonsTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Consecutive_years_have_a_page_that_compares_them_and_both_ways_to_it()
    {
        site.ChangeLine("content/county/office/2024/report.md", "公开不够及时", "公开不够及时，已经改进。");

        Build();

        var page = Read("county/office/2024/compare.html");
        Assert.Contains("data-page=\"compare\"", page, StringComparison.Ordinal);
        Assert.Contains("<del><span class=\"visually-hidden\">删除：</span>公开不够及时，将加以改进。</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins><span class=\"visually-hidden\">新增：</span>公开不够及时，已经改进。</ins>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("工作平稳。", page, StringComparison.Ordinal);
        Assert.Contains("href=\"compare.html\"", Read("county/office/2024/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"2024/compare.html\"", Read("county/office/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_one_of_the_year_before_is_compared_with_none()
    {
        Build();

        Assert.Equal(["county/office/2024/compare.html"], Directory.EnumerateFiles(Public, "compare.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Public, file).Replace('\\', '/')));
        Assert.DoesNotContain("compare.html", Read("county/office/2023/index.html") + Read("county/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_in_English_compares_in_English()
    {
        site.Write("site.json", """{ "title": "示例", "language": "en" }""");

        Build();

        Assert.Contains("All 0 in both years.", Read("county/office/2024/compare.html"), StringComparison.Ordinal);
        Assert.Contains("all 0 from 2023 to 2024", Read("county/office/index.html"), StringComparison.Ordinal);
    }

    private string Public => Path.Combine(site.Path, "public");

    private string Read(string address) => File.ReadAllText(Path.Combine(Public, address));

    private void Build() => Assert.Equal(0, SiteGenProcess.Start(site.Path, "build").ExitCode);
}
