namespace SiteGen.Core.Diagnostics;

/// <summary>One message in both languages, written side by side so that neither can be forgotten.</summary>
/// <param name="Chinese">The zh-CN wording.</param>
/// <param name="English">The English wording.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;
}
