namespace SiteGen.TemplateCompiler.Tests;

/// <summary>The checkout that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("SiteGen.sln");
        }

        return folder.FullName;
    }
}
