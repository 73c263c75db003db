using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>Carries foreign files from the live site into the spare tree just before the two change names. A hard link costs no room and keeps
/// owner, rights and times, and a program that is writing into the file goes on doing so; where the system refuses one, a copy is made.</summary>
internal sealed class ForeignFileCarrier(string liveRoot, SpareTree tree, FileLedger ledger)
{
    public void Carry(ForeignFile foreign)
    {
        string live = string.Concat(liveRoot, "/", foreign.Path);
        if (foreign.IsDirectory)
        {
            tree.EnsureFolder(foreign.Path);
            return;
        }

        FileFacts source = FileFacts.Of(live);
        if (source.Kind == FileKind.None)
        {
            // Its owner has just removed it.
            return;
        }

        tree.ClearFolderAt(foreign.Path);
        tree.EnsureFolderOf(foreign.Path);
        ledger.Mark(foreign.Path, LedgerMarks.Carried, out _);
        string spare = tree.FullPath(foreign.Path);
        if (source.Kind == FileKind.Link)
        {
            CarryLink(live, spare);
        }
        else
        {
            CarryFile(live, source, spare);
        }
    }

    /// <summary>Gives a carried folder its rights, to be called once everything in it is carried: they may forbid writing into it.</summary>
    public void KeepMode(ForeignFile folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            string spare = tree.FullPath(folder.Path);
            UnixFileMode mode = File.GetUnixFileMode(string.Concat(liveRoot, "/", folder.Path));
            if (File.GetUnixFileMode(spare) != mode)
            {
                File.SetUnixFileMode(spare, mode);
            }
        }
    }

    private static void CarryLink(string live, string spare)
    {
        var link = new FileInfo(live);
        string target = link.LinkTarget ?? throw new IOException($"The target of '{live}' cannot be read.");
        FileKind standing = FileFacts.Of(spare).Kind;
        if (standing == FileKind.Link && string.Equals(new FileInfo(spare).LinkTarget, target, StringComparison.Ordinal))
        {
            return;
        }

        if (standing != FileKind.None)
        {
            File.Delete(spare);
        }

        if (link.Attributes.HasFlag(FileAttributes.Directory))
        {
            Directory.CreateSymbolicLink(spare, target);
        }
        else
        {
            File.CreateSymbolicLink(spare, target);
        }
    }

    private static void CarryFile(string live, FileFacts source, string spare)
    {
        FileFacts standing = FileFacts.Of(spare);
        if (standing.IsSameFileAs(source))
        {
            return;
        }

        if (standing.Kind != FileKind.None)
        {
            File.Delete(spare);
        }

        int error = PosixCalls.Link(live, spare);
        if (error != 0)
        {
            if (source.Kind != FileKind.File)
            {
                throw PosixCalls.Failure(error, live);
            }

            // The tree is on the disk by now; a link is a name alone, but a copy's bytes have to follow.
            File.Copy(live, spare);
            using SafeFileHandle copy = File.OpenHandle(spare, FileMode.Open, FileAccess.ReadWrite);
            File.SetLastWriteTimeUtc(copy, source.Modified);
            RandomAccess.FlushToDisk(copy);
        }
    }
}
