using System.Security.Cryptography;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Remembers, in the repository, which commit the live site was made from and how; not in the site, whose bytes follow from the content alone.
/// A site whose record was not written is merely built once more.
/// </summary>
internal sealed class PublishedRecord
{
    private readonly string file;
    private readonly string manifest;
    private readonly string manner;

    public PublishedRecord(BareRepository repository, PublishSettings settings, string version)
    {
        file = Path.Combine(repository.StateDirectory, "published");
        manifest = Path.Combine(settings.Output, ManifestFile.Name);
        manner = $"branch {settings.Branch}\nsite {settings.SiteFolder}\noutput {settings.Output}\nbase-url {settings.BaseUrl?.AbsoluteUri}\nsitegen {version}\n";
    }

    /// <summary>Whether the live site is the one made from a commit with these settings by this version, and not changed by another build since.</summary>
    public bool Is(string commit) => File.Exists(manifest) && File.Exists(file) && string.Equals(File.ReadAllText(file), TextOf(commit), StringComparison.Ordinal);

    public void Write(string commit)
    {
        var next = file + ".new";
        File.WriteAllText(next, TextOf(commit));
        File.Move(next, file, overwrite: true);
    }

    private string TextOf(string commit)
    {
        using var stream = File.OpenRead(manifest);
        return $"commit {commit}\n{manner}manifest {Convert.ToHexStringLower(SHA256.HashData(stream))}\n";
    }
}
