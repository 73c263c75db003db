namespace SiteGen.Site.Publishing;

public sealed record OutputOptions
{
    /// <summary>How long to wait for another build of the same output before giving up.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock changed files take their time from; their bytes never depend on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Bring every byte to the disk before the exchange, so that a power cut shortly after cannot leave a site of empty files, and a disk
    /// that fails while writing back is told of. It waits for whatever else is being written to the same file system.</summary>
    public bool Durable { get; init; }

    /// <summary>Tests stop a build here as a kill would.</summary>
    internal Action<OutputStage>? Reached { get; init; }

    /// <summary>Tests take the way of systems that cannot exchange two names.</summary>
    internal bool ExchangeUnsupported { get; init; }
}
