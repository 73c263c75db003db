using SiteGen.Site.Rendering;

namespace SiteGen.Site.Charts;

/// <summary>A drawing that is written when its page is.</summary>
internal sealed class DrawnMarkup(Action<HtmlWriter> draw) : Markup
{
    public override void WriteTo(HtmlWriter writer) => draw(writer);
}
