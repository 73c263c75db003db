using System.Buffers;
using System.Buffers.Text;

namespace SiteGen.Site.Rendering;

/// <summary>
/// What generated templates write to: UTF-8 straight into a buffer, without allocation. The buffer is of one known type: a page is thousands of pieces, each a call. Each method escapes for one place
/// a value can stand in; the template compiler picks the method. A null writes nothing.
/// </summary>
public sealed class HtmlWriter(ArrayBufferWriter<byte> output)
{
    private const string BoolMessage = "A truth value has no text of its own: use '{% if %}', or 'a if condition else b'.";
    private const string MarkupMessage = "Markup can stand between elements alone, not in an attribute, a title or XML.";

    /// <summary>Static markup of a template.</summary>
    public void Literal(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(output.GetSpan(utf8.Length));
        output.Advance(utf8.Length);
    }

    /// <summary>Element text.</summary>
    public void Text(string? value) => TextEscaper.WriteText(output, value);

    public void Text(int? value) => Number(value);

    public void Text(long? value) => Number(value);

    public void Text(decimal? value) => Number(value);

    /// <summary>Markup that is safe already.</summary>
    public void Text(Markup? value) => value?.WriteTo(this);

    [Obsolete(BoolMessage, error: true)]
    public void Text(bool? value) => throw new NotSupportedException(BoolMessage);

    /// <summary>Text where no markup can stand: a page's title, XML.</summary>
    public void Plain(string? value) => TextEscaper.WriteText(output, value);

    public void Plain(int? value) => Number(value);

    public void Plain(long? value) => Number(value);

    public void Plain(decimal? value) => Number(value);

    [Obsolete(MarkupMessage, error: true)]
    public void Plain(Markup? value) => throw new NotSupportedException(MarkupMessage);

    [Obsolete(BoolMessage, error: true)]
    public void Plain(bool? value) => throw new NotSupportedException(BoolMessage);

    /// <summary>A piece of a quoted attribute value.</summary>
    public void Attribute(string? value) => TextEscaper.WriteAttribute(output, value);

    /// <summary>A piece that was escaped beforehand.</summary>
    public void Attribute(FixedText? value) => Literal(value is null ? default : value.Utf8);

    public void Attribute(int? value) => Number(value);

    public void Attribute(long? value) => Number(value);

    public void Attribute(decimal? value) => Number(value);

    [Obsolete(MarkupMessage, error: true)]
    public void Attribute(Markup? value) => throw new NotSupportedException(MarkupMessage);

    [Obsolete(BoolMessage, error: true)]
    public void Attribute(bool? value) => throw new NotSupportedException(BoolMessage);

    /// <summary>A URL, or its beginning: relative, http, https, mailto or tel; any other scheme becomes <c>#blocked</c>.</summary>
    public void Url(string? value) => UrlEscaper.WriteUrl(output, value);

    /// <summary>A later piece of a URL's path: it can begin neither query nor fragment.</summary>
    public void UrlPath(string? value) => UrlEscaper.WritePath(output, value);

    public void UrlPath(int? value) => Number(value);

    public void UrlPath(long? value) => Number(value);

    /// <summary>A piece of a URL's query: all but letters and digits is percent-encoded.</summary>
    public void UrlQuery(string? value) => UrlEscaper.WriteQuery(output, value);

    public void UrlQuery(int? value) => Number(value);

    public void UrlQuery(long? value) => Number(value);

    /// <summary>A piece of a URL's fragment.</summary>
    public void UrlFragment(string? value) => UrlEscaper.WriteFragment(output, value);

    public void UrlFragment(int? value) => Number(value);

    public void UrlFragment(long? value) => Number(value);

    /// <summary>The content of a JSON script.</summary>
    public void Json(JsonMarkup? value) => JsonEscaper.Write(output, value is null ? default : value.Utf8.Span);

    /// <summary>A piece of a text file.</summary>
    public void Unescaped(string? value) => TextEscaper.WriteUnescaped(output, value);

    public void Unescaped(int? value) => Number(value);

    public void Unescaped(long? value) => Number(value);

    public void Unescaped(decimal? value) => Number(value);

    [Obsolete(BoolMessage, error: true)]
    public void Unescaped(bool? value) => throw new NotSupportedException(BoolMessage);

    private void Number(long? value)
    {
        if (value is { } number)
        {
            Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
            output.Advance(written);
        }
    }

    private void Number(decimal? value)
    {
        if (value is { } number)
        {
            Utf8Formatter.TryFormat(number, output.GetSpan(31), out var written);
            output.Advance(written);
        }
    }
}
