using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>Something that writes a site, to be measured beside the others on the same corpus.</summary>
internal interface IPeer
{
    string Name { get; }

    /// <summary>Writes the whole site once.</summary>
    /// <param name="output">A folder that does not exist yet.</param>
    Usage Run(string output);
}
