namespace SiteGen.Site.Publishing;

/// <summary>Which modification time a file gets, so that a copy tool that goes by length and time (rsync, web caches) moves what changed and nothing
/// else: a file with the live one's bytes keeps its time; one that replaces others gets the build's, and in any case a later whole second than the
/// version it replaces had, also where the clock went back or two builds fall into one second. One that replaces nothing has the time of its writing.</summary>
internal sealed class FileTimePlanner(string liveRoot, DateTime buildTime)
{
    private readonly DateTime _buildTime = WholeSecond(buildTime);

    /// <summary>The time for a file with the digest <paramref name="written"/>; <paramref name="live"/> is what the live site's manifest lists at
    /// the path, null where it lists nothing. UTC; null for the time of writing.</summary>
    public DateTime? TimeFor(string path, Sha256Digest? live, in Sha256Digest written)
    {
        if (live is not { } before)
        {
            return null;
        }

        FileFacts facts = FileFacts.Of(string.Concat(liveRoot, "/", path));
        if (facts.Kind != FileKind.File)
        {
            return null;
        }

        return before == written ? facts.Modified
            : _buildTime > facts.Modified ? _buildTime : WholeSecond(facts.Modified).AddSeconds(1);
    }

    private static DateTime WholeSecond(DateTime time) => new(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Utc);
}
