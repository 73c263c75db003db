namespace SiteGen.Site.Rendering;

/// <summary>
/// HTML that is safe as it stands, such as a narrative rendered from Markdown or an SVG image. A template's
/// <c>{{ }}</c> writes it unescaped, and only where elements may stand.
/// </summary>
public abstract class Markup
{
    public abstract void WriteTo(HtmlWriter writer);
}
