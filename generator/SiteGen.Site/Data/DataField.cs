using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Data;

/// <summary>A column of a data file: what machines and people are told of it.</summary>
/// <param name="Name">Its name in the file; never changes within a major version of the format.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Title">Its official name.</param>
/// <param name="Description">What it means, and when it is empty.</param>
internal sealed record DataField(string Name, DataType Type, LocalizedText Title, LocalizedText Description)
{
    /// <summary>No line leaves it empty.</summary>
    public bool Required { get; init; }

    /// <summary>No two lines have the same.</summary>
    public bool Unique { get; init; }

    /// <summary>The least number it may hold; null for no bound.</summary>
    public int? Minimum { get; init; }

    /// <summary>The only texts it may hold; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
