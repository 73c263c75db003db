namespace SiteGen.Browser.Tests.Tools;

/// <summary>Finds a program on PATH by the names it goes by.</summary>
internal static class ToolFinder
{
    /// <returns>The absolute path of the first name that is there.</returns>
    /// <exception cref="FileNotFoundException">None of the names is on PATH; the message tells what to run.</exception>
    public static string Find(params string[] names)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"None of {string.Join(", ", names)} is on PATH: `bash tests/run.sh` installs what the tests need.");
    }
}
