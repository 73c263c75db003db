using System.Globalization;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Benchmarks.Peers;

namespace SiteGen.Benchmarks;

/// <summary>
/// Makes one corpus and lets the programs take turns on it, each run into a folder of its own: creating files soon after deleting
/// many is slow on ext4, so nothing is deleted between runs.
/// </summary>
/// <param name="folder">Where to put corpora and sites.</param>
/// <param name="options">What was asked for.</param>
/// <param name="log">Told about each run as it ends.</param>
internal sealed class Contest(string folder, BenchmarkOptions options, TextWriter log)
{
    private const ulong Seed = 20190401;

    /// <returns>SiteGen's standing first, then the others'.</returns>
    public IReadOnlyList<Standing> Hold(int reports)
    {
        string place = Path.Combine(folder, reports.ToString(CultureInfo.InvariantCulture));
        string repository = Path.Combine(place, "corpus");
        int written = CorpusWriter.Write(repository, CorpusGenerator.Generate(reports, Seed), Seed);
        log.WriteLine($"{written} reports, {Mebibytes(TreeSize.Of(repository).Bytes)} MiB of content");
        var peers = Enter(place, repository, reports);
        var runs = peers.Select(_ => new List<Usage>()).ToList();
        for (int round = 0; round < options.Runs; round++)
        {
            for (int index = 0; index < peers.Count; index++)
            {
                var usage = Run(peers[index], Output(place, index, round));
                runs[index].Add(usage);
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {peers[index].Name}, run {round + 1}: {usage.Wall:F3} s"));
            }
        }

        return peers.Select((peer, index) => new Standing(written, peer.Name, runs[index], runs[0], TreeSize.Of(Output(place, index, 0)))).ToList();
    }

    private List<IPeer> Enter(string place, string repository, int reports)
    {
        var native = new SiteGenPeer(options.Native, repository);

        // A run before the first round warms the caches for all, and gives the bytes for writing alone.
        string first = Path.Combine(place, "warm");
        Run(native, first);
        var peers = new List<IPeer>
        {
            native,
            new CheckPeer("check", options.Native, repository),
            new CheckPeer("check, relations alone", options.Native, RelationsOnlySite.Write(Path.Combine(place, "relations"), repository)),
            new WritePeer(first),
        };
        if (HugoPeer.Find() is { } hugo)
        {
            string site = Path.Combine(place, "hugo");
            HugoSiteWriter.Write(site, repository, CorpusGenerator.Generate(reports, Seed));
            peers.Add(new HugoPeer(hugo, site));
        }
        else
        {
            log.WriteLine("  hugo is not on PATH: measured without it");
        }

        return peers;
    }

    private static Usage Run(IPeer peer, string output)
    {
        FileSystem.Settle();
        return peer.Run(output);
    }

    private static string Output(string place, int peer, int round) => Path.Combine(place, string.Create(CultureInfo.InvariantCulture, $"site-{peer}-{round}"));

    private static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("F1", CultureInfo.InvariantCulture);
}
