namespace SiteGen.Site.Rendering;

/// <summary>HTML that has already been rendered, in UTF-8.</summary>
public sealed class Utf8Markup(byte[] html) : Markup
{
    public override void WriteTo(HtmlWriter writer) => writer.Literal(html);
}
