namespace SiteGen.Benchmarks.Searching;

/// <summary>What was asked of a server.</summary>
internal readonly record struct Loaded(int Requests, long Bytes);
