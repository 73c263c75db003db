namespace SiteGen.Browser.Tests.Subject;

/// <summary>Where this repository lies, found upwards from the test assembly.</summary>
internal static class Repository
{
    /// <summary>The absolute path of the folder that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">The assembly runs outside the repository.</exception>
    public static string Root { get; } = Find();

    /// <summary>An absolute path under the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No SiteGen.sln above " + AppContext.BaseDirectory);
    }
}
