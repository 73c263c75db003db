using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace SiteGen.Core.Reading;

/// <summary>A file of a <see cref="ContentDirectory"/>.</summary>
internal sealed class ContentFile(string name, DirectoryInfoBase parent) : FileInfoBase
{
    public override string Name => name;

    public override string FullName => parent.FullName.Length == 0 ? name : $"{parent.FullName}/{name}";

    public override DirectoryInfoBase? ParentDirectory => parent;
}
