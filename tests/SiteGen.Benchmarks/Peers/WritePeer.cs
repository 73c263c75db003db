using System.Diagnostics;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>
/// Writes a site that is in memory already, and nothing else: no builder that writes these files can be faster on this machine.
/// It runs in this process, so it has no peak of its own.
/// </summary>
internal sealed class WritePeer : IPeer
{
    private readonly (string Path, byte[] Bytes)[] files;
    private readonly string[] folders;

    /// <param name="site">The site whose files to write again.</param>
    public WritePeer(string site)
    {
        files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(site, file), File.ReadAllBytes(file)))
            .ToArray();
        folders = files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal).ToArray();
    }

    public string Name => "writing alone";

    public Usage Run(string output)
    {
        double before = ResourceUsage.OfSelf().ProcessorSeconds;
        var clock = Stopwatch.StartNew();
        Directory.CreateDirectory(output);
        foreach (string folder in folders)
        {
            Directory.CreateDirectory(Path.Combine(output, folder));
        }

        Parallel.ForEach(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            file => File.WriteAllBytes(Path.Combine(output, file.Path), file.Bytes));
        double wall = clock.Elapsed.TotalSeconds;
        return new Usage(wall, ResourceUsage.OfSelf().ProcessorSeconds - before, 0, 0);
    }
}
