using System.Text.Json;
using SiteGen.Browser.Tests.Subject;
using SiteGen.Browser.Tests.Tools;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>Runs the Nu HTML checker once over many pages: its start takes longer than a thousand pages.</summary>
internal static class NuChecker
{
    /// <param name="folder">The site's root.</param>
    /// <param name="pages">What to check.</param>
    /// <returns>One line an error: <c>path:line:column: message</c>. Warnings and hints are not errors.</returns>
    /// <exception cref="InvalidOperationException">The checker did not run or did not report as expected.</exception>
    public static async Task<IReadOnlyList<string>> CheckAsync(string folder, IReadOnlyList<SitePage> pages)
    {
        string jar = Repository.PathOf("tests", "tools", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
        {
            throw new InvalidOperationException("The Nu checker is not installed: `bash tests/run.sh` installs it, or `npm ci` in tests/tools.");
        }

        // The list goes by a file: a large site's would not fit a command line.
        string list = Path.GetTempFileName();
        try
        {
            string[] arguments = ["-Xss2m", "-cp", jar, "nu.validator.client.SimpleCommandLineValidator", "--stdout", "--exit-zero-always", "--format", "json", "--skip-non-html"];
            await File.WriteAllLinesAsync(list, arguments.Concat(pages.Select(page => Path.Combine(folder, page.Path))).Select(Quote)).ConfigureAwait(false);
            var run = await ToolRunner.RunAsync(ToolFinder.Find("java"), ["@" + list]).ConfigureAwait(false);
            return run.ExitCode == 0
                ? Errors(folder, run.Output)
                : throw new InvalidOperationException($"The Nu checker ended with {run.ExitCode}:\n{run.Output}\n{run.Errors}");
        }
        finally
        {
            File.Delete(list);
        }
    }

    private static string Quote(string argument) =>
        "\"" + argument.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static List<string> Errors(string folder, string report)
    {
        using var json = JsonDocument.Parse(report);
        return json.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("type").GetString() != "info")
            .Select(message => Line(folder, message))
            .ToList();
    }

    private static string Line(string folder, JsonElement message)
    {
        string place = message.TryGetProperty("url", out var url)
            ? Path.GetRelativePath(folder, Uri.UnescapeDataString(url.GetString()!.Replace("file:", "", StringComparison.Ordinal)))
            : "?";
        string text = message.TryGetProperty("message", out var words) ? words.GetString()! : message.GetRawText();
        return $"{place}:{Number(message, "lastLine")}:{Number(message, "firstColumn")}: {text}";
    }

    private static int Number(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
}
