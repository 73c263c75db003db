namespace SiteGen.Site.Pages;

/// <summary>An official table of two years, compared cell by cell.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Title">Its title.</param>
/// <param name="Notes">What cannot be compared and why; that nothing differs.</param>
/// <param name="Heads">The column heads, the row heads' own first; empty where there are no rows to show.</param>
/// <param name="Rows">The rows that are not 0 throughout both years.</param>
/// <param name="Folded">What is folded away: rows that are 0 throughout, what one form alone has.</param>
public sealed record CompareTable(
    string Id,
    string Title,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Heads,
    IReadOnlyList<CompareRow> Rows,
    IReadOnlyList<FoldedText> Folded);
