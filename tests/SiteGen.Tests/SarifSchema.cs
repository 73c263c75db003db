namespace SiteGen.Tests;

/// <summary>Holds SARIF logs against the official schema.</summary>
internal static class SarifSchema
{
    /// <param name="log">A SARIF log, in UTF-8.</param>
    /// <returns>Each violation on a line; empty for a valid log.</returns>
    public static string Violations(byte[] log)
    {
        var tools = Path.Combine(RepositoryRoot.Path, "tests", "tools");
        if (!Directory.Exists(Path.Combine(tools, "node_modules", "@microsoft", "jest-sarif")))
        {
            throw new InvalidOperationException("The SARIF schema is not installed: `bash tests/run.sh` installs it, or `npm ci` in tests/tools.");
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, log);
            var (exitCode, output) = ShellProcess.Run(tools, $"node validate-sarif.cjs < '{file}'");
            return (exitCode, output) is (0, "") or (1, not "") ? output : throw new InvalidOperationException($"The validator ended with {exitCode}:\n{output}");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
