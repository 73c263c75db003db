using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Searching;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>Recall and precision against a plain look through the pages: whatever is cut out of the text anywhere is found, and nothing else.</summary>
public sealed class SearchRecallTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    private const int Seed = 20261123;
    private const int Longest = 8;

    [Theory]
    [InlineData("file")]
    [InlineData("root")]
    public async Task Finds_every_page_that_holds_a_piece_of_its_text_and_no_other(string name)
    {
        var site = await subject.Site;
        var texts = site.Pages.ToDictionary(page => page.Path, page => TextFolder.Fold(SiteFile.Read(site.Folder, page).Document.Body!.TextContent), StringComparer.Ordinal);
        List<string> passages = [.. site.Reports.SelectMany(report => report.Passages)];
        var phrases = PhraseSampler.Cut(passages, Seed, 300, Longest);
        var absent = PhraseSampler.Absent(passages, Seed, 50, Longest, phrase => texts.Values.Any(text => text.Contains(TextFolder.Fold(phrase), StringComparison.Ordinal)));

        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        var engine = await SearchEngine.OpenAsync(reader);
        var found = await engine.FindAsync([.. phrases, .. absent]);
        var findings = new List<string>(reader.Findings);
        int right = 0;
        for (int index = 0; index < phrases.Count; index++)
        {
            string folded = TextFolder.Fold(phrases[index]);
            var expected = site.Reports.Where(report => report.Passages.Any(passage => TextFolder.Fold(passage).Contains(folded, StringComparison.Ordinal))).ToList();
            right += expected.Count;
            findings.AddRange(expected.Where(report => !found[index].Contains(report.PagePath)).Select(report => $"「{phrases[index]}」 is in {report.PagePath}, but not found"));
            findings.AddRange(found[index].Where(page => !texts[page].Contains(folded, StringComparison.Ordinal)).Select(page => $"「{phrases[index]}」 is not in {page}, but listed"));
        }

        findings.AddRange(Enumerable.Range(0, absent.Count).Where(index => found[phrases.Count + index].Count > 0).Select(index => $"「{absent[index]}」 is nowhere, but found"));
        Assert.True(right > phrases.Count, "The phrases stand in too few reports to tell.");
        Findings.AssertNone(findings);
    }
}
