namespace SiteGen.Site.Search.Indexing;

/// <summary>A file of lists; its name is known once it is written.</summary>
internal sealed class ListFile
{
    private readonly List<byte[]> lists = [];

    public int Length { get; private set; }

    /// <summary>The eight bytes that name it; empty until it is written.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <returns>Where the list begins.</returns>
    public int Add(byte[] list)
    {
        lists.Add(list);
        Length += list.Length;
        return Length - list.Length;
    }

    /// <param name="write">Writes the file and gives the hash that names it.</param>
    public void Write(Func<byte[], string> write)
    {
        var content = new byte[Length];
        var position = 0;
        foreach (var list in lists)
        {
            list.CopyTo(content, position);
            position += list.Length;
        }

        Hash = Convert.FromHexString(write(content));
        lists.Clear();
    }
}
