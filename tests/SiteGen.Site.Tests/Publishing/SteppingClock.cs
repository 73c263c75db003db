namespace SiteGen.Site.Tests.Publishing;

/// <summary>A clock that stands at one moment until told otherwise.</summary>
public sealed class SteppingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2024, 1, 31, 8, 0, 0, 250, TimeSpan.Zero);

    public void Advance() => Now += TimeSpan.FromHours(1);

    public override DateTimeOffset GetUtcNow() => Now;
}
