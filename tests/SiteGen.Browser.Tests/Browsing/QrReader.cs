using SiteGen.Browser.Tests.Tools;

namespace SiteGen.Browser.Tests.Browsing;

/// <summary>Reads the code off a picture of the page, as a phone's camera would, with zbar.</summary>
internal static class QrReader
{
    /// <param name="reader">Whose page shows the code.</param>
    /// <returns>The texts of the codes in the picture; none where zbar sees no code.</returns>
    public static async Task<IReadOnlyList<string>> ReadAsync(Reader reader)
    {
        string picture = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(picture, await reader.Page.ScreenshotAsync(new() { FullPage = true }).ConfigureAwait(false)).ConfigureAwait(false);
            var run = await ToolRunner.RunAsync(ToolFinder.Find("zbarimg"), ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture]).ConfigureAwait(false);
            return run.ExitCode is 0 or 4
                ? run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                : throw new InvalidOperationException($"zbarimg ended with {run.ExitCode}: {run.Errors}");
        }
        finally
        {
            File.Delete(picture);
        }
    }
}
