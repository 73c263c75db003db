using SiteGen.Site.Rendering;

namespace SiteGen.Site.Qr;

/// <summary>The SVG of a QR code.</summary>
/// <param name="size">Modules on a side, quiet zone included.</param>
/// <param name="path">The dark modules, as runs: path data in ASCII.</param>
/// <param name="label">What a screen reader says.</param>
internal sealed class QrMarkup(int size, byte[] path, string label) : Markup
{
    public override void WriteTo(HtmlWriter writer)
    {
        writer.Literal("<svg role=\"img\" viewBox=\"0 0 "u8);
        writer.Text(size);
        writer.Literal(" "u8);
        writer.Text(size);
        writer.Literal("\" shape-rendering=\"crispEdges\" aria-label=\""u8);
        writer.Attribute(label);
        writer.Literal("\"><path fill=\"#fff\" d=\"M0 0h"u8);
        writer.Text(size);
        writer.Literal("v"u8);
        writer.Text(size);
        writer.Literal("H0z\"/><path stroke=\"#000\" d=\""u8);
        writer.Literal(path);
        writer.Literal("\"/></svg>"u8);
    }
}
