namespace SiteGen.Core.Tests.Reading;

/// <summary>Where the fixtures lie in the source tree: they are read in place, so that none can be left behind in an output folder.</summary>
public static class FixtureFolders
{
    public static string Root { get; } = Path.Combine(RepositoryRoot(), "tests", "SiteGen.Core.Tests", "fixtures");

    public static string Base { get; } = Path.Combine(Root, "base");

    public static string Bad { get; } = Path.Combine(Root, "bad");

    public static string Narrative { get; } = Path.Combine(Root, "narrative");

    private static string RepositoryRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "SiteGen.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
