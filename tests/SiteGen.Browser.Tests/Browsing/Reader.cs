using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.Browser.Tests.Browsing;

/// <summary>
/// A reader with one window who goes from page to page, and hears everything a page says and asks for from before its first
/// byte. Each has a profile of its own: none sees what another stored.
/// </summary>
internal sealed class Reader : IAsyncDisposable
{
    private const string TwoFrames = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentQueue<string> requests = new();
    private readonly IBrowserContext profile;
    private readonly Origin origin;
    private readonly bool scripts;

    private Reader(IBrowserContext profile, IPage page, Origin origin, bool scripts)
    {
        this.profile = profile;
        this.origin = origin;
        this.scripts = scripts;
        Page = page;
        page.Console += (_, message) => complaints.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => complaints.Enqueue("page error: " + error);
        page.Crash += (_, _) => complaints.Enqueue("the page crashed");
        page.Dialog += (_, dialog) => complaints.Enqueue("dialog: " + dialog.Message);
        profile.Request += (_, request) => requests.Enqueue(request.Url);
        profile.RequestFailed += (_, request) => complaints.Enqueue($"request failed: {request.Url} {request.Failure}");
        profile.Response += (_, response) => Judge(response);
    }

    public IPage Page { get; }

    /// <summary>What the page now open has asked for, itself included.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>
    /// What the page now open has done that a sound page never does: said anything at all on the console, failed, raised a
    /// dialog, or asked for something outside the site's own folder.
    /// </summary>
    public IReadOnlyList<string> Findings =>
    [
        .. complaints,
        .. requests.Where(url => !url.StartsWith(origin.Address.AbsoluteUri, StringComparison.Ordinal)).Select(url => "request outside the site: " + url),
    ];

    /// <param name="browser">The browser to sit at.</param>
    /// <param name="origin">How the site is reached.</param>
    /// <param name="viewport">How the reader looks at it.</param>
    public static async Task<Reader> SitDownAsync(ChromiumBrowser browser, Origin origin, Viewport viewport)
    {
        var profile = await browser.OpenProfileAsync(viewport).ConfigureAwait(false);
        await origin.PrepareAsync(profile).ConfigureAwait(false);
        return new Reader(profile, await profile.NewPageAsync().ConfigureAwait(false), origin, viewport.Scripts);
    }

    /// <summary>Opens a page, until it is loaded and painted; what the page before said is forgotten.</summary>
    /// <param name="address">Relative to the site's root, escaped, with query and fragment.</param>
    public async Task GoToAsync(string address)
    {
        complaints.Clear();
        requests.Clear();
        await Page.GotoAsync(new Uri(origin.Address, address).AbsoluteUri).ConfigureAwait(false);
        if (scripts)
        {
            // Two frames on, whatever the load began has been drawn and has complained if it was going to.
            await Page.EvaluateAsync(TwoFrames).ConfigureAwait(false);
        }
    }

    /// <summary>Resizes the window and turns the light on or off, before the next page.</summary>
    public async Task LookAsync(Viewport viewport)
    {
        await Page.SetViewportSizeAsync(viewport.Width, ChromiumBrowser.Height).ConfigureAwait(false);
        await Page.EmulateMediaAsync(new() { ColorScheme = viewport.Dark ? ColorScheme.Dark : ColorScheme.Light }).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => profile.DisposeAsync();

    private void Judge(IResponse response)
    {
        if (response.Status >= 400)
        {
            complaints.Enqueue($"status {response.Status}: {response.Url}");
        }
    }
}
