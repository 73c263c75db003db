using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace SiteGen.Core.Reading;

/// <summary>Shows a folder that was already walked to the glob matcher, so that the disk is read once and links stay out.</summary>
internal sealed class ContentDirectory(ContentFolder folder, DirectoryInfoBase? parent) : DirectoryInfoBase
{
    public override string Name => folder.Name;

    public override string FullName => folder.Path;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var file in folder.Files)
        {
            yield return new ContentFile(file, this);
        }

        foreach (var child in folder.Folders)
        {
            yield return new ContentDirectory(child, this);
        }
    }

    public override DirectoryInfoBase? GetDirectory(string path) =>
        folder.Folders.FirstOrDefault(child => string.Equals(child.Name, path, StringComparison.Ordinal)) is { } found ? new ContentDirectory(found, this) : null;

    public override FileInfoBase? GetFile(string path) => folder.Holds(path) ? new ContentFile(path, this) : null;
}
