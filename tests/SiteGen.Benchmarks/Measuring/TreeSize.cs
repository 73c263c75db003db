namespace SiteGen.Benchmarks.Measuring;

/// <summary>How much a run wrote.</summary>
internal readonly record struct TreeSize(int Files, long Bytes)
{
    public static TreeSize Of(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length).ToList();
        return new TreeSize(files.Count, files.Sum());
    }
}
