namespace SiteGen.Benchmarks.Searching;

/// <summary>What a query cost a browser that has never seen the site, and what the next one cost it.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="First">What the first query loaded, the page itself left out.</param>
/// <param name="Next">What the next one loaded.</param>
/// <param name="FirstMilliseconds">From the opening of the page with the query in its address to the announced result.</param>
/// <param name="NextMilliseconds">From the press of the button to the announced result.</param>
internal sealed record QueryCost(string Query, Loaded First, Loaded Next, double FirstMilliseconds, double NextMilliseconds);
