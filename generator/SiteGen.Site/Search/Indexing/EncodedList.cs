namespace SiteGen.Site.Search.Indexing;

/// <summary>The places of a gram as the index writes them. Equal lists are one, in whichever grams they were met.</summary>
/// <param name="bytes">The list.</param>
/// <param name="digest">What tells it from others.</param>
internal sealed class EncodedList(byte[] bytes, UInt128 digest)
{
    public UInt128 Digest => digest;

    /// <summary>In bytes.</summary>
    public int Length { get; } = bytes.Length;

    /// <summary>Empty once the list stands in <see cref="File"/>.</summary>
    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>Null where it stands with its grams.</summary>
    public ListFile? File { get; private set; }

    /// <summary>Where it begins in the file.</summary>
    public int Start { get; private set; }

    public void MoveTo(ListFile file)
    {
        File = file;
        Start = file.Add(Bytes);
        Bytes = [];
    }
}
