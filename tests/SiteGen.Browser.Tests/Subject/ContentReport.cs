namespace SiteGen.Browser.Tests.Subject;

/// <summary>One report as its clerk wrote it, read without the generator so that the two can be compared.</summary>
/// <param name="Agency">The agency's path, such as <c>qidong/mzj</c>.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Folder">The absolute path of the year's folder.</param>
/// <param name="Passages">The plain paragraphs of the narrative: one source line each, without Markdown marks or white space.</param>
internal sealed record ContentReport(string Agency, string Year, string Folder, IReadOnlyList<string> Passages)
{
    /// <summary>The report's page, relative to the site's root.</summary>
    public string PagePath => $"{Agency}/{Year}/index.html";
}
