namespace SiteGen.Site.Search.Indexing;

/// <summary>A file of lists while it is filled; its name is known once it is written.</summary>
internal sealed class ListFile
{
    public BitWriter Content { get; } = new();

    /// <summary>The eight bytes that name it; null until it is written.</summary>
    public byte[]? Hash { get; set; }
}
