namespace SiteGen.Site.Zipping;

/// <summary>A problem of a ZIP.</summary>
/// <param name="Problem">Which.</param>
/// <param name="Name">The entry's name as far as it can be read; null where the archive as a whole is meant.</param>
internal sealed record ZipFinding(ZipProblem Problem, string? Name);
