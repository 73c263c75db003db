namespace SiteGen.Browser.Tests.Searching;

/// <summary>What the reader asks for; a part left out narrows nothing.</summary>
internal sealed record SearchQuery(string Phrase, string? Agency = null, string? Year = null)
{
    /// <summary>The search page's address for one page of hits, relative to the site's root.</summary>
    public string Address(int page)
    {
        string address = "search/index.html?q=" + Uri.EscapeDataString(Phrase);
        address += Agency is null ? "" : "&agency=" + Uri.EscapeDataString(Agency);
        address += Year is null ? "" : "&year=" + Year;
        return page == 1 ? address : FormattableString.Invariant($"{address}&page={page}");
    }
}
