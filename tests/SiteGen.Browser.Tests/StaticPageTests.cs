using System.Text.Json;
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

    [Fact]
    public async Task Describes_its_pages_to_machines_and_names_only_addresses_that_are_there()
    {
        var site = await subject.Site;
        var kinds = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var page in site.Pages)
        {
            foreach (var script in SiteFile.Read(site.Folder, page).Document.QuerySelectorAll("script[type='application/ld+json']"))
            {
                using var data = JsonDocument.Parse(script.TextContent);
                Collect(data.RootElement, kinds.TryGetValue(page.Type, out var found) ? found : kinds[page.Type] = [], missing, site);
            }
        }

        Findings.AssertNone(missing);
        Assert.Superset(new HashSet<string> { "WebSite" }, kinds["home"]);
        Assert.Superset(new HashSet<string> { "GovernmentOrganization", "BreadcrumbList" }, kinds["agency"]);
        Assert.Superset(new HashSet<string> { "Report", "Dataset", "DataDownload", "GovernmentOrganization", "BreadcrumbList" }, kinds["report"]);
        Assert.Superset(new HashSet<string> { "BreadcrumbList" }, kinds["year"]);
    }

    private static void Collect(JsonElement element, HashSet<string> kinds, List<string> missing, BuiltSite site)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, kinds, missing, site);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name == "@type")
                {
                    kinds.UnionWith(property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().Select(kind => kind.GetString()!) : [property.Value.GetString()!]);
                }
                else if (property.Name is "url" or "item" or "contentUrl" && !IsThere(site, property.Value.GetString()!))
                {
                    missing.Add(property.Value.GetString()!);
                }

                Collect(property.Value, kinds, missing, site);
            }
        }
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
