using System.Text.Json;
using SiteGen.Site.Pages;

namespace SiteGen.Site.Planning;

/// <summary>What a page says of itself; the frame is planned from it.</summary>
/// <param name="Kind">The contract's <c>data-page</c>.</param>
/// <param name="Address">Relative to the site's root.</param>
/// <param name="Title">The page's own title, without the site's.</param>
/// <param name="Description">One sentence for search engines and previews.</param>
public sealed record PageSubject(string Kind, string Address, string Title, string Description)
{
    /// <summary>The page's name at the end of the breadcrumb; the title where none is given.</summary>
    public string? Here { get; init; }

    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    public IReadOnlyList<MetaTag> MetaTags { get; init; } = [];

    /// <summary>Writes what the page is about, for machines: one or more schema.org objects. Null where it is about nothing of its own.</summary>
    public Action<Utf8JsonWriter>? About { get; init; }
}
