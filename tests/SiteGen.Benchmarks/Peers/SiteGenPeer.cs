using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>The published native binary: all pages, downloads, checks and search.</summary>
/// <param name="binary">The published <c>sitegen</c>.</param>
/// <param name="repository">The corpus.</param>
internal sealed class SiteGenPeer(string binary, string repository) : IPeer
{
    public string Name => "SiteGen";

    public Usage Run(string output) => ChildMeter.Measure(binary, "build", "--site", repository, "--output", output, "--quiet");
}
