namespace SiteGen.Browser.Tests.Subject;

/// <summary>
/// The page types the site has today: the values of <c>data-page</c>. Every check by page type walks this list, and a page of
/// a type outside it fails, so a new type of page cannot slip past the checks.
/// </summary>
internal static class PageTypes
{
    public const string NotFound = "404";
    public const string Report = "report";
    public const string Qr = "qr";
    public const string Search = "search";

    public static IReadOnlyList<string> All { get; } =
        ["home", "agency", Report, Qr, "compare", "year", Search, "data", "about", NotFound];

    public static TheoryData<string> Theory => new(All);
}
