namespace SiteGen.Site.Verifying;

/// <summary>A page is nested deeper or has more in it than any page should. Thrown out of the parser, which cannot be stopped otherwise.</summary>
internal sealed class PageBudgetException : Exception;
