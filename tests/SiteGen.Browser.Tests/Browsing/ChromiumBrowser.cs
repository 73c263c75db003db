using Microsoft.Playwright;
using SiteGen.Browser.Tests.Tools;

namespace SiteGen.Browser.Tests.Browsing;

/// <summary>
/// The machine's own Chromium, headless, started once for all tests. Playwright's driver comes whole in its package and
/// downloads nothing; its own browser builds are not used.
/// </summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    internal const int Height = 800;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ToolFinder.Find("chromium", "chromium-browser", "google-chrome"),
            Headless = true,
            Args = Arguments,
        }).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync().ConfigureAwait(false);
        }

        playwright?.Dispose();
    }

    /// <summary>A profile of its own: no test sees what another stored.</summary>
    internal Task<IBrowserContext> OpenProfileAsync(Viewport viewport) => browser!.NewContextAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = viewport.Width, Height = Height },
        ColorScheme = viewport.Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = viewport.Scripts,
        Locale = "zh-CN",
        ReducedMotion = ReducedMotion.Reduce,
    });
}
