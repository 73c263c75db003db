using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

/// <summary>A temporary folder with a `public` in it to publish to, gone at the end.</summary>
public sealed class OutputFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("sitegen-publishing-");

    public string Root => _root.FullName;

    public string Live => Path.Combine(Root, "public");

    public string State => Path.Combine(Root, ".public.sitegen");

    public string Spare => Path.Combine(State, "tree");

    public SteppingClock Clock { get; } = new();

    internal OutputOptions Options => new() { Clock = Clock, LockWait = TimeSpan.Zero };

    internal OutputTree Open(Func<OutputOptions, OutputOptions>? with = null) => OutputTree.Open(Live, with is null ? Options : with(Options));

    internal PublishSummary Publish(params (string Path, string Text)[] files) => Publish(null, files);

    internal PublishSummary Publish(Func<OutputOptions, OutputOptions>? with, params (string Path, string Text)[] files)
    {
        using OutputTree tree = Open(with);
        foreach ((string path, string text) in files)
        {
            tree.Write(path, Encoding.UTF8.GetBytes(text));
        }

        return tree.Complete();
    }

    public string Text(string path) => File.ReadAllText(Path.Combine(Live, path));

    public DateTime Time(string path) => File.GetLastWriteTimeUtc(Path.Combine(Live, path));

    /// <summary>Puts a file into the live site as somebody else would.</summary>
    public void Drop(string path, string text)
    {
        string full = Path.Combine(Live, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Every name below the live folder with what stands there: content's hash and time, a link's target, or nothing for a folder.</summary>
    public IReadOnlyList<string> Snapshot() => !Directory.Exists(Live) ? [] :
        [.. Entries(Live).Order(StringComparer.Ordinal).Select(Describe)];

    /// <summary>The names of the files below the live folder, SHA256SUMS left out.</summary>
    public IReadOnlyList<string> Names() =>
        [.. Directory.EnumerateFiles(Live, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Live, f).Replace('\\', '/'))
            .Where(f => f != "SHA256SUMS").Order(StringComparer.Ordinal)];

    public void Dispose() => _root.Delete(recursive: true);

    private static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).SelectMany(e => Directory.Exists(e) && new FileInfo(e).LinkTarget is null ? [e, .. Entries(e)] : (string[])[e]);

    private string Describe(string full)
    {
        string name = Path.GetRelativePath(Live, full);
        var info = new FileInfo(full);
        return info.LinkTarget is { } target ? $"{name} -> {target}"
            : info.Attributes.HasFlag(FileAttributes.Directory) ? $"{name}/"
            : $"{name} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(full)))} {info.LastWriteTimeUtc.Ticks}";
    }
}
