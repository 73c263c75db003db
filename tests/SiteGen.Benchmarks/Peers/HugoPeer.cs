using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>Hugo on the same reports, agencies and years: the pages alone, by layouts of the plainest kind.</summary>
/// <param name="binary">The <c>hugo</c> on this machine.</param>
/// <param name="site">What <see cref="HugoSiteWriter"/> wrote.</param>
internal sealed class HugoPeer(string binary, string site) : IPeer
{
    public string Name => "Hugo, pages alone";

    /// <returns>The path of <c>hugo</c>, or null where it is not installed.</returns>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "hugo"))
        .FirstOrDefault(File.Exists);

    public Usage Run(string output) => ChildMeter.Measure(
        binary, "--source", site, "--destination", output, "--cacheDir", output + ".cache", "--quiet");
}
