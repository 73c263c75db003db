using Microsoft.Playwright;
using SiteGen.Browser.Tests.Serving;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Browsing;

/// <summary>One way a reader reaches the site: the folder itself, a web server, or the public address.</summary>
internal sealed class Origin : IAsyncDisposable
{
    private readonly StaticServer? server;
    private readonly string? publishedFolder;

    private Origin(Uri address, StaticServer? server = null, string? publishedFolder = null)
    {
        Address = address;
        this.server = server;
        this.publishedFolder = publishedFolder;
    }

    public static TheoryData<string> Theory => new("file", "root", "subfolder", "published");

    /// <summary>The address of the site's root, ending in a slash.</summary>
    public Uri Address { get; }

    /// <param name="name">One of <see cref="Theory"/>.</param>
    /// <param name="site">The site to reach.</param>
    public static Origin Open(string name, BuiltSite site) => name switch
    {
        "file" => new Origin(new Uri(new Uri(site.Folder + "/").AbsoluteUri)),
        "root" => Served(StaticServer.Start(site.Folder)),
        "subfolder" => Served(StaticServer.Start(site.Folder, "/xxgk/nb/")),
        "published" => new Origin(new Uri(site.BaseUrl), publishedFolder: site.Folder),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such way to reach the site."),
    };

    /// <summary>Answers for the public address from the built folder, so that nothing is asked of the real host.</summary>
    public Task PrepareAsync(IBrowserContext profile) => publishedFolder is null
        ? Task.CompletedTask
        : profile.RouteAsync(url => url.StartsWith(Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal), AnswerAsync);

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static Origin Served(StaticServer server) => new(server.Address, server);

    private Task AnswerAsync(IRoute route)
    {
        var asked = new Uri(route.Request.Url);
        string missing = Path.Combine(publishedFolder!, "404.html");
        return StaticFiles.Find(publishedFolder!, Address.AbsolutePath, asked.AbsolutePath) is { } file && !file.EndsWith('/')
            ? route.FulfillAsync(new RouteFulfillOptions { Path = file, ContentType = StaticFiles.TypeOf(file) })
            : route.FulfillAsync(new RouteFulfillOptions
            {
                Status = route.Request.IsNavigationRequest ? 200 : 404,
                Body = File.Exists(missing) ? File.ReadAllText(missing) : "",
                ContentType = "text/html; charset=utf-8",
            });
    }
}
