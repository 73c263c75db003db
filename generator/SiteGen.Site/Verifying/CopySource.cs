using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>
/// The files of a copy, wherever they lie: in a folder or in a ZIP. Everything above it works on paths relative to the copy's root, so a mirror is judged by the
/// same code unpacked and packed. Safe for many threads once made.
/// </summary>
internal abstract class CopySource : IDisposable
{
    private readonly Dictionary<string, long> lengths = new(StringComparer.Ordinal);

    /// <summary>What is wrong with names and packing, found while the files were listed.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>What is there and no list can vouch for, because it cannot be named or looked into.</summary>
    public List<Diagnostic> Strangers { get; } = [];

    /// <summary>Every file that can be read, in no order.</summary>
    public IReadOnlyCollection<string> Paths => lengths.Keys;

    public bool Contains(string path) => lengths.ContainsKey(path);

    /// <summary>In bytes, as the system or the archive says.</summary>
    public long LengthOf(string path) => lengths[path];

    /// <exception cref="CopyReadException">The file cannot be read, or not to its end.</exception>
    public abstract Stream Open(string path);

    public virtual void Dispose()
    {
    }

    protected void Add(string path, long length) => lengths.Add(path, length);
}
