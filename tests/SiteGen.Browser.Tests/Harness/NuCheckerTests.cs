using SiteGen.Browser.Tests.Checks;

namespace SiteGen.Browser.Tests.Harness;

public sealed class NuCheckerTests : IDisposable
{
    private readonly ScratchSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Reports_an_error_at_its_file_and_line_and_nothing_else()
    {
        site.Write("b/引号 空格.html", "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<title>示例</title>\n<p><section>x</section></p>\n</html>\n");
        string only = Assert.Single(await NuChecker.CheckAsync(site.Folder, site.Pages));
        Assert.StartsWith("b/引号 空格.html:4:", only, StringComparison.Ordinal);
    }
}
