using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>One publication: takes the site's files in any order and from any thread, and puts them in place in one step.
///
/// Two trees take turns. The files go into the spare one, the site before last, where nearly all of them are already: reading and comparing is
/// ten times cheaper than deleting. <see cref="Complete"/> carries over what others put into the live site, removes what is stale, writes
/// SHA256SUMS and exchanges the two names in one system call. Whoever reads the live folder sees the old site or the new one; a build
/// that fails, is killed or is disposed of without <see cref="Complete"/> leaves the old one untouched, and the next build starts
/// from whatever lies in the spare tree. It is separate from rendering so that everything about disks is in one place, and it assumes
/// that routes are already free of collisions: a path written twice is a bug.</summary>
public sealed class OutputTree : IDisposable
{
    private readonly OutputLocation _location;
    private readonly OutputOptions _options;
    private readonly OutputLock _lock;
    private readonly FileLedger _ledger = new();
    private readonly TreeExchanger _exchanger;
    private readonly SpareTree _tree;
    private readonly SpareWriter _writer;
    private readonly FileTimePlanner _times;
    private Sha256Digest? _liveManifest;
    private Sha256Digest? _newManifest;
    private volatile bool _failed;
    private volatile bool _full;
    private bool _done;

    private OutputTree(OutputLocation location, OutputOptions options, OutputLock held)
    {
        _location = location;
        _options = options;
        _lock = held;
        _exchanger = new TreeExchanger(location, options);
        _tree = new SpareTree(location.Spare, _ledger);
        _writer = new SpareWriter(_tree, options);
        _times = new FileTimePlanner(location.Live, options.Clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>Begins a publication and keeps every other build of the same output waiting until <see cref="Dispose"/>. The output directory
    /// need not exist; its parent must.</summary>
    /// <exception cref="OutputException">The output cannot be written there, or another build holds it.</exception>
    public static OutputTree Open(string outputDirectory, OutputOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new OutputOptions();
        OutputLocation location = OutputLocation.Prepare(outputDirectory);
        OutputLock held = OutputLock.Take(location, options, cancellation);
        try
        {
            var session = new OutputTree(location, options, held);
            session.Begin();
            return session;
        }
        catch (Exception e)
        {
            held.Dispose();
            if (IoErrorMapper.Covers(e))
            {
                throw IoErrorMapper.Map(e, location.State);
            }

            throw;
        }
    }

    /// <summary>Writes a file, its path as <see cref="OutputPath.IsValid"/> wants it. Different paths may be written at the same time.</summary>
    /// <exception cref="OutputException">The system refuses; the publication is lost.</exception>
    public FileRecord Write(string path, ReadOnlySpan<byte> bytes)
    {
        bool written = false;
        try
        {
            ref LedgerEntry entry = ref Claim(path, out LedgerMarks before);
            Span<byte> hash = stackalloc byte[Sha256Digest.Size];
            SHA256.HashData(bytes, hash);
            var digest = Sha256Digest.From(hash);
            Sha256Digest? live = before.HasFlag(LedgerMarks.Listed) ? entry.Live : null;
            _writer.Write(path, before.HasFlag(LedgerMarks.Spare), bytes, _times.TimeFor(path, live, digest));
            Record(ref entry, bytes.Length, digest);
            written = true;
            return new FileRecord(path, bytes.Length, digest);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw Problem(e, _tree.FullPath(path));
        }
        finally
        {
            _failed |= !written;
        }
    }

    /// <summary>Begins a file that is too large to be held in memory; <see cref="OutputStream.Complete"/> ends it, and without that the publication
    /// cannot be completed. It is always made anew: what it replaces may be many times larger than memory, or somebody may still be fetching it.</summary>
    /// <param name="path">As for <see cref="Write"/>.</param>
    /// <exception cref="OutputException">The system refuses; the publication is lost.</exception>
    public OutputStream Create(string path)
    {
        bool created = false;
        try
        {
            ref LedgerEntry entry = ref Claim(path, out LedgerMarks before);
            Sha256Digest? live = before.HasFlag(LedgerMarks.Listed) ? entry.Live : null;
            SafeFileHandle file = _writer.Create(path, before.HasFlag(LedgerMarks.Spare));
            created = true;
            return new OutputStream(file, Fail, (written, length, digest) =>
            {
                SpareWriter.SetTime(written, _times.TimeFor(path, live, digest));
                Record(ref _ledger[_ledger.IndexOf(path)], length, digest);
                return new FileRecord(path, length, digest);
            });
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw Problem(e, _tree.FullPath(path));
        }
        finally
        {
            _failed |= !created;
        }

        OutputException Fail(Exception exception)
        {
            _failed = true;
            return Problem(exception, _tree.FullPath(path));
        }
    }

    /// <summary>Copies a file of the content into the site.</summary>
    /// <param name="path">As for <see cref="Write"/>.</param>
    /// <param name="sourceRoot">A folder the caller trusts; no component below it may be a symbolic link.</param>
    /// <param name="sourcePath">Relative to the root, `/`-separated.</param>
    /// <param name="expected">How many bytes it had when it was last looked at; null where nobody did.</param>
    /// <exception cref="SourceFileException">The file may not or cannot be read. The publication cannot be completed then.</exception>
    /// <exception cref="OutputException">The system refuses; the publication is lost.</exception>
    public FileRecord Copy(string path, string sourceRoot, string sourcePath, long? expected = null)
    {
        bool written = false;
        try
        {
            using SafeFileHandle source = SourceFileReader.Open(sourceRoot, sourcePath);
            ref LedgerEntry entry = ref Claim(path, out LedgerMarks before);
            Sha256Digest? live = before.HasFlag(LedgerMarks.Listed) ? entry.Live : null;
            (long length, Sha256Digest digest) = _writer.Copy(path, before.HasFlag(LedgerMarks.Spare), source, d => _times.TimeFor(path, live, d));
            if (expected is { } told && told != length)
            {
                throw new SourceFileException(SourceFileProblem.Changed, sourcePath);
            }

            Record(ref entry, length, digest);
            written = true;
            return new FileRecord(path, length, digest);
        }
        catch (SourceFileException e) when (e.Path.Length == 0)
        {
            throw new SourceFileException(e.Problem, sourcePath, e.InnerException);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw Problem(e, _tree.FullPath(path));
        }
        finally
        {
            _failed |= !written;
        }
    }

    /// <summary>Publishes. To be called once, when every file is written and no thread writes any more.</summary>
    /// <exception cref="OutputException">Nothing was published; or, of a durable publication alone, the site is in place, but the disk failed to take its new name for good.</exception>
    /// <exception cref="InvalidOperationException">A file failed, or the publication is over.</exception>
    public PublishSummary Complete()
    {
        if (_failed || _done)
        {
            throw new InvalidOperationException(_done ? "The publication is over." : "A file of the site could not be written.");
        }

        _done = true;
        try
        {
            PublishSummary summary = Summarise();
            _tree.RemoveStaleFiles(MayBeForeign);
            _options.Reached?.Invoke(OutputStage.StaleRemoved);
            WriteManifest();
            _options.Reached?.Invoke(OutputStage.ManifestWritten);
            KeepRootMode();
            Synchronise();
            _options.Reached?.Invoke(OutputStage.Synchronised);

            // As late as can be: what somebody adds to the live site after this look at it goes with the old tree.
            summary = CarryForeign(summary);
            _options.Reached?.Invoke(OutputStage.ForeignCarried);
            _tree.RemoveStaleFiles(static _ => false);
            _tree.RemoveStaleFolders();
            _options.Reached?.Invoke(OutputStage.Tidied);
            _exchanger.Exchange();
            SynchroniseNames();
            _options.Reached?.Invoke(OutputStage.Settled);
            return summary;
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw Problem(e, _location.Live);
        }
    }

    /// <summary>Lets the next build begin. Without <see cref="Complete"/> before it the live site stays as it is.</summary>
    public void Dispose()
    {
        _done = true;
        if (_full)
        {
            _full = false;
            _tree.Discard();
        }

        _tree.Dispose();
        _lock.Dispose();
    }

    private void Begin()
    {
        _exchanger.Recover();
        _liveManifest = ManifestReader.Read(_location.Live, _ledger);
        _tree.Open();
        _options.Reached?.Invoke(OutputStage.Opened);
    }

    // Whatever else lives on a full disk needs the room now, and the next build may be a smaller one.
    private OutputException Problem(Exception exception, string path)
    {
        OutputException mapped = IoErrorMapper.Map(exception, path);
        _full |= mapped.Problem == OutputProblem.NoSpace;
        return mapped;
    }

    // Carried over once; whether it is to be again shows when the live site is looked at.
    private bool MayBeForeign(string path) => FileFacts.Of(string.Concat(_location.Live, "/", path)).Kind != FileKind.None;

    private ref LedgerEntry Claim(string path, out LedgerMarks before)
    {
        ObjectDisposedException.ThrowIf(_done, this);
        if (!OutputPath.IsValid(path) || string.Equals(path, ManifestFile.Name, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' is not a path a site can have.", nameof(path));
        }

        ref LedgerEntry entry = ref _ledger.Mark(path, LedgerMarks.Claimed, out before);
        if (before.HasFlag(LedgerMarks.Claimed))
        {
            throw new InvalidOperationException($"'{path}' is written twice.");
        }

        _tree.EnsureFolderOf(path);
        _tree.ClearFolderAt(path);
        return ref entry;
    }

    private void Record(ref LedgerEntry entry, long length, in Sha256Digest digest)
    {
        entry.Length = length;
        entry.Written = digest;
        _ledger.Mark(ref entry, LedgerMarks.Written);
        _options.Reached?.Invoke(OutputStage.FileWritten);
    }

    private PublishSummary CarryForeign(PublishSummary summary)
    {
        if (FileFacts.Of(_location.Live).Kind != FileKind.Directory)
        {
            return summary;
        }

        // A signature over another SHA256SUMS would call the new site forged.
        ILookup<bool, ForeignFile> found = new ForeignFileFinder(_location.Live, _tree, _ledger).Find()
            .ToLookup(f => _liveManifest == _newManifest || !ManifestFile.IsSignature(f.Path));
        IReadOnlyList<ForeignFile> foreign = [.. found[true]];
        var carrier = new ForeignFileCarrier(_location.Live, _tree, _ledger);
        foreach (ForeignFile file in foreign)
        {
            carrier.Carry(file);
        }

        foreach (ForeignFile folder in foreign.Where(f => f.IsDirectory))
        {
            carrier.KeepMode(folder);
        }

        summary = summary with { Foreign = foreign.Count(f => !f.IsDirectory) };
        return found[false].Any() ? summary with { OutdatedSignatures = [.. found[false].Select(f => f.Path).Order(StringComparer.Ordinal)] } : summary;
    }

    private PublishSummary Summarise()
    {
        int added = 0, changed = 0, unchanged = 0, removed = 0;
        long bytes = 0;
        for (int i = 0; i < _ledger.Count; i++)
        {
            ref LedgerEntry entry = ref _ledger[i];
            bool listed = entry.Marks.HasFlag(LedgerMarks.Listed);
            if (entry.Marks.HasFlag(LedgerMarks.Written))
            {
                bytes += entry.Length;
                added += listed ? 0 : 1;
                unchanged += listed && entry.Live == entry.Written ? 1 : 0;
                changed += listed && entry.Live != entry.Written ? 1 : 0;
            }
            else if (entry.Marks.HasFlag(LedgerMarks.Claimed))
            {
                throw new InvalidOperationException($"'{_ledger.PathOf(entry)}' is still being written.");
            }
            else
            {
                removed += listed ? 1 : 0;
            }
        }

        return new PublishSummary(added, changed, unchanged, removed, 0, bytes);
    }

    private void WriteManifest()
    {
        int[] order = _ledger.Sorted(LedgerMarks.Written);
        _writer.WriteManifest(
            file => ManifestWriter.Write(file, _ledger, order),
            digest => _times.TimeFor(ManifestFile.Name, _liveManifest, (_newManifest = digest).Value));
    }

    // The administrator's rights on the site's root (a group that may add files, say) outlive the exchange.
    private void KeepRootMode()
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(_location.Live))
        {
            UnixFileMode mode = File.GetUnixFileMode(_location.Live);
            if (File.GetUnixFileMode(_tree.Root) != mode)
            {
                File.SetUnixFileMode(_tree.Root, mode);
            }
        }
    }

    // The exchange is safe against the end of SiteGen, however it comes; against the machine's own only once the bytes are on the disk.
    private void Synchronise()
    {
        if (_options.Durable && OperatingSystem.IsLinux())
        {
            Require(PosixCalls.SynchroniseFileSystem(_lock.Handle), _tree.Root);
        }
    }

    private void SynchroniseNames()
    {
        if (_options.Durable && !OperatingSystem.IsWindows())
        {
            Require(PosixCalls.SynchroniseDirectory(_location.Parent), _location.Parent);
            Require(PosixCalls.SynchroniseDirectory(_location.State), _location.State);
        }
    }

    // Some file systems have nothing to bring to a disk and say so; a folder that may be written but not listed cannot be opened.
    private static void Require(int error, string path)
    {
        if (error is not (0 or PosixCalls.Invalid or PosixCalls.NotImplemented or PosixCalls.AccessDenied))
        {
            throw PosixCalls.Failure(error, path);
        }
    }
}
