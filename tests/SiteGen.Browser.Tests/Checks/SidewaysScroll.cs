using Microsoft.Playwright;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>Tells whether a page can be scrolled sideways, and names what sticks out.</summary>
internal static class SidewaysScroll
{
    // What lies inside a region that scrolls by itself does not widen the page, so it is passed over.
    private const string Script = """
        () => {
          const root = document.scrollingElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const scrolls = e => e && e !== document.body && e !== root &&
            (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
          const wide = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(e.parentElement))
            .slice(0, 5).map(e => e.cloneNode(false).outerHTML.slice(0, 120));
          return `${root.scrollWidth} px of content in ${root.clientWidth} px: ${wide.join(' ')}`;
        }
        """;

    /// <param name="page">A page that has loaded, at the width in question.</param>
    /// <param name="where">Names the page and the width in the finding.</param>
    /// <returns>One line, or none.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string where)
    {
        string finding = await page.EvaluateAsync<string>(Script).ConfigureAwait(false);
        return finding.Length == 0 ? [] : [$"{where}: {finding}"];
    }
}
