using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>Runs axe-core on an open page with all of its default rules and those of WCAG 2.2, which it leaves off.</summary>
internal static class AxeChecker
{
    /// <param name="page">A page that has loaded.</param>
    /// <param name="where">Names the page and the viewport in the findings.</param>
    /// <returns>One line a failing element: rule, impact, selector, reason.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(IPage page, string where)
    {
        var options = new AxeRunOptions
        {
            // Of what passes one element a rule is kept: enough to see that axe judged the page.
            ResultTypes = [ResultType.Violations],
            Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
        };
        // The root element is the whole page to axe, and the pages have no frames: that spares a second page for the frames' results.
        var result = await page.Locator("html").RunAxe(options).ConfigureAwait(false);
        Assert.True(result.Passes.Length > 0, $"axe judged nothing on {where}.");
        return result.Violations
            .SelectMany(rule => rule.Nodes.Select(node => $"{where}: [{rule.Id}, {rule.Impact}] {rule.Help} — {node.Target} {Excerpt(node.Html)}"))
            .ToList();
    }

    private static string Excerpt(string html) => html.Length <= 160 ? html : html[..160] + "…";
}
