namespace SiteGen.Site.Verifying;

/// <summary>An address in a page.</summary>
/// <param name="Address">As the page gives it, without white space around it.</param>
/// <param name="IsFetched">Whether a browser asks for it by itself, without the reader's doing.</param>
/// <param name="Line">1-based, of the element that holds it.</param>
/// <param name="Column">1-based.</param>
/// <param name="IsBase">Whether it is no link but what the page's relative links lead from.</param>
internal readonly record struct PageLink(string Address, bool IsFetched, int Line, int Column, bool IsBase = false);
