namespace SiteGen.Commands;

/// <summary>What a build is asked for.</summary>
/// <param name="SiteDirectory">The folder with site.json and content/, in full.</param>
/// <param name="OutputDirectory">Where the site is to be published, in full.</param>
/// <param name="BaseUrl">The public address that takes the place of site.json's; null to keep that.</param>
/// <param name="Progress">Told how many reports of how many are done, from any thread.</param>
internal sealed record BuildRequest(string SiteDirectory, string OutputDirectory, Uri? BaseUrl, Action<int, int> Progress);
