namespace SiteGen.Browser.Tests.Browsing;

/// <summary>How the reader looks at the page.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Dark">The reader prefers a dark page.</param>
/// <param name="Scripts">JavaScript is on.</param>
internal sealed record Viewport(int Width, bool Dark = false, bool Scripts = true)
{
    public static Viewport Phone { get; } = new(360);

    public static Viewport Desk { get; } = new(1280);

    /// <summary>The four that the accessibility bars name.</summary>
    public static IReadOnlyList<Viewport> All { get; } = [Phone, Phone with { Dark = true }, Desk, Desk with { Dark = true }];

    public string Scheme => Dark ? "dark" : "light";

    public override string ToString() => $"{Width} px, {Scheme}";
}
