using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>The published native binary's <c>check</c>: everything read and checked, nothing written.</summary>
/// <param name="name">What it checks.</param>
/// <param name="binary">The published <c>sitegen</c>.</param>
/// <param name="repository">The corpus.</param>
internal sealed class CheckPeer(string name, string binary, string repository) : IPeer
{
    public string Name => name;

    public Usage Run(string output)
    {
        Directory.CreateDirectory(output);
        return ChildMeter.Measure(binary, "check", "--site", repository, "--quiet");
    }
}
