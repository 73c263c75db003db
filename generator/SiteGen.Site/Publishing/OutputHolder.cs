namespace SiteGen.Site.Publishing;

/// <summary>The build that holds an output directory: its process number and when it began (UTC, whole seconds).</summary>
public sealed record OutputHolder(int ProcessId, DateTime Since);
