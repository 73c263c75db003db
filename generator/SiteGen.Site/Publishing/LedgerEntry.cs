namespace SiteGen.Site.Publishing;

/// <summary>One path of the live site, the spare tree or the site being written. <see cref="Written"/> and <see cref="Length"/> belong to
/// the thread that claimed the path until it sets <see cref="LedgerMarks.Written"/>.</summary>
internal struct LedgerEntry
{
    public Sha256Digest Live;
    public Sha256Digest Written;
    public long Length;
    public int PathStart;
    public int Next;
    public ushort PathLength;
    public LedgerMarks Marks;
}
