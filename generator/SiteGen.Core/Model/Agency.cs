namespace SiteGen.Core.Model;

/// <summary>A government body that publishes reports: one folder with an agency.json.</summary>
public sealed record Agency
{
    /// <summary>The folder below content/, with forward slashes: also its address (<c>qidong/mzj</c>).</summary>
    public required string Path { get; init; }

    public required string Name { get; init; }

    /// <summary>The short name, or the name where none is given.</summary>
    public required string ShortName { get; init; }

    /// <summary>Administrative division: a code (GB/T 2260) or its name, as given; may be empty.</summary>
    public string Region { get; init; } = "";

    /// <summary><c>department</c>, <c>government</c>, or another word that is kept and shown.</summary>
    public string Level { get; init; } = "";

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>Its tables are the sum of its children's.</summary>
    public bool Rollup { get; init; }

    /// <summary>It is the own office of the agency above it.</summary>
    public bool OwnOffice { get; init; }

    public AgencyContact Contact { get; init; } = new("", "", "");

    /// <summary>The agency.json, relative to the site's folder, with forward slashes.</summary>
    public required string SourcePath { get; init; }
}
