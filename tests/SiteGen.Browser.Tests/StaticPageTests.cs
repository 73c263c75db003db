using System.Xml.Linq;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>What can be told of every page without opening it.</summary>
public sealed class StaticPageTests(SiteUnderTest subject)
{
    [Fact]
    public async Task Leads_somewhere_with_every_link_and_anchor()
    {
        var site = await subject.Site;
        Findings.AssertNone(LinkChecker.Check(site.Folder, site.BaseUrl, site.Pages));
    }

    [Fact]
    public async Task Has_no_error_that_the_Nu_checker_knows()
    {
        var site = await subject.Site;
        Findings.AssertNone(await NuChecker.CheckAsync(site.Folder, site.Pages));
    }

    [Fact]
    public async Task Carries_a_strict_policy_on_every_page()
    {
        var site = await subject.Site;
        Findings.AssertNone(PolicyChecker.Check(site.Folder, site.Pages));
    }

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("feed.xml")]
    public async Task Announces_only_addresses_that_are_files_of_the_site(string name)
    {
        var site = await subject.Site;
        var addresses = XDocument.Load(Path.Combine(site.Folder, name)).Descendants()
            .SelectMany(element => element.Attributes("href").Select(attribute => attribute.Value)
                .Concat(element.Name.LocalName == "loc" ? [element.Value] : []))
            .ToList();
        Assert.NotEmpty(addresses);
        Findings.AssertNone(addresses.Where(address => !IsThere(site, address)).ToList());
    }

    private static bool IsThere(BuiltSite site, string address)
    {
        if (!address.StartsWith(site.BaseUrl, StringComparison.Ordinal))
        {
            return false;
        }

        string path = Uri.UnescapeDataString(address[site.BaseUrl.Length..].Split('#')[0]);
        return File.Exists(Path.Combine(site.Folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
    }
}
