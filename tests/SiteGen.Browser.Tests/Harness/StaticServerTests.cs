using System.Net;
using SiteGen.Browser.Tests.Serving;

namespace SiteGen.Browser.Tests.Harness;

public sealed class StaticServerTests : IDisposable
{
    private readonly ScratchSite site = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    [Theory]
    [InlineData("index.html", 200, "text/html")]
    [InlineData("", 200, "text/html")]
    [InlineData("b/index.html?q=1", 200, "text/html")]
    [InlineData("b", 301, "text/plain")]
    [InlineData("assets/site.css", 200, "text/css")]
    [InlineData("gone.html", 404, "text/html")]
    [InlineData("assets/", 404, "text/html")]
    [InlineData("..%2f..%2f..%2f..%2fetc%2fpasswd", 404, "text/html")]
    public async Task Answers_as_a_web_server_does(string path, int status, string type)
    {
        await using var server = StaticServer.Start(site.Folder, "/xxgk/nb/");
        using var response = await client.GetAsync(new Uri(server.Address, path), TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Serves_nothing_outside_its_sub_path()
    {
        await using var server = StaticServer.Start(site.Folder, "/xxgk/nb/");
        using var response = await client.GetAsync(new Uri(server.Address, "/index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Is_gone_when_it_is_disposed()
    {
        Uri address;
        await using (var server = StaticServer.Start(site.Folder))
        {
            address = server.Address;
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address, TestContext.Current.CancellationToken));
    }
}
