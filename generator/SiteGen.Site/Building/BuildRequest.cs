namespace SiteGen.Site.Building;

/// <summary>What to build, and where to.</summary>
/// <param name="SiteDirectory">The folder with site.json and content/.</param>
/// <param name="OutputDirectory">The folder that readers are served; its parent must exist.</param>
public sealed record BuildRequest(string SiteDirectory, string OutputDirectory)
{
    /// <summary>Takes the place of site.json's baseUrl; null leaves that.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Bring the site to the disk before it is put in place, so that not even a power cut can harm it.</summary>
    public bool Durable { get; init; }

    /// <summary>How long to wait for another build of the same output before giving up; null for some seconds.</summary>
    public TimeSpan? LockWait { get; init; }

    /// <summary>Leave out the search and its index, to measure what they cost.</summary>
    public bool WithoutSearch { get; init; }

    /// <summary>The version the about page names.</summary>
    public string Version { get; init; } = "";

    /// <summary>How many agencies are worked on at once; 0 for one a processor.</summary>
    public int Parallelism { get; init; }

    /// <summary>Told how many agencies are done, of how many, from any thread.</summary>
    public Action<int, int>? Progress { get; init; }
}
