namespace SiteGen.Site.Verifying;

/// <summary>What HTML takes for white space; .NET takes more.</summary>
internal static class HtmlSpace
{
    public const string Characters = " \t\n\f\r";

    public static string[] Split(string text) => text.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
