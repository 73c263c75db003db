namespace SiteGen.Site.Data;

/// <summary>A figure that is no small whole number, as it is packed: the number and, right after it, a unit of its own.</summary>
internal static class PackedText
{
    public static (string Number, string Unit) Split(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return (text[..end], text[end..]);
    }
}
