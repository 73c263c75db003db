namespace SiteGen.Site.Rendering;

/// <summary>A JSON document in UTF-8, for a template's JSON script; escaped for HTML when it is written.</summary>
public sealed class JsonMarkup(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;
}
