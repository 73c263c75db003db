using System.Collections.Immutable;
using System.Text;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>Everything the tokenizer knows at one point of a template. Copied at every branch and compared where branches meet.</summary>
internal sealed class MarkupState
{
    public MarkupMode Mode { get; set; }

    public ImmutableStack<OpenElement> Elements { get; set; } = [];

    /// <summary>Whether a fragment that is included inside an SVG image begins as SVG.</summary>
    public bool BeginsInSvg { get; init; }

    public bool IsSvg => Elements.IsEmpty ? BeginsInSvg : Elements.Peek().IsSvg;

    /// <summary>Where the current tag, comment or declaration began.</summary>
    public SourceSpan TagSpan { get; set; }

    public string TagName { get; set; } = "";

    public ImmutableList<string> Attributes { get; set; } = [];

    public string AttributeName { get; set; } = "";

    public SourceSpan AttributeSpan { get; set; }

    /// <summary>The static part of the current attribute's value.</summary>
    public string AttributeValue { get; set; } = "";

    public bool AttributeHasOutput { get; set; }

    public UrlState Url { get; set; }

    /// <summary>The static value of a script's <c>type</c>.</summary>
    public string ScriptType { get; set; } = "";

    /// <summary>Whether the current tag is a <c>meta</c> with <c>http-equiv="refresh"</c>, and where its content has an output.</summary>
    public bool IsRefresh { get; set; }

    public SourceSpan? ContentOutput { get; set; }

    /// <summary>Inside a JSON script: 0 nothing yet, 1 its value was written, 2 something else.</summary>
    public int JsonParts { get; set; }

    public bool IsJson { get; set; }

    public MarkupState Copy() => (MarkupState)MemberwiseClone();

    /// <summary>What keeps this state from meeting another, in words; null when they agree.</summary>
    public string? DifferenceFrom(MarkupState other)
    {
        if (!Elements.Select(element => element.Name).SequenceEqual(other.Elements.Select(element => element.Name), StringComparer.Ordinal))
        {
            return $"{Shown(Elements)} against {Shown(other.Elements)}";
        }

        if (Place(Mode) != Place(other.Mode))
        {
            return $"{Place(Mode)} against {Place(other.Mode)}";
        }

        return JsonParts != other.JsonParts || TagName != other.TagName || AttributeName != other.AttributeName
            ? "another tag, attribute or script content"
            : null;
    }

    /// <summary>Joins another branch that agrees: attributes of both count as given, the stricter position wins.</summary>
    public void Join(MarkupState other)
    {
        Attributes = Attributes.AddRange(other.Attributes.Except(Attributes, StringComparer.Ordinal));
        Url = Url == other.Url || Mode is not (MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted) ? Url : Stricter(Url, other.Url);
        Mode = other.Mode == MarkupMode.NeedsSpace ? MarkupMode.NeedsSpace : Mode;
        AttributeHasOutput |= other.AttributeHasOutput;
        ContentOutput ??= other.ContentOutput;
        IsRefresh |= other.IsRefresh;
        AttributeValue = AttributeValue == other.AttributeValue ? AttributeValue : "";
        ScriptType = ScriptType == other.ScriptType ? ScriptType : "";
    }

    /// <summary>Goes on from another state, after an error, as if only that way had been taken.</summary>
    public void Resume(MarkupState other)
    {
        Mode = other.Mode;
        Elements = other.Elements;
        TagName = other.TagName;
        AttributeName = other.AttributeName;
        JsonParts = other.JsonParts;
    }

    // Start or Scheme in one branch and a value in the other: what follows must suit both.
    private static UrlState Stricter(UrlState a, UrlState b)
    {
        var stricter = a > b ? a : b;
        var milder = a > b ? b : a;
        return stricter is UrlState.Path or UrlState.Fragment or UrlState.Query && milder == UrlState.Start
            ? UrlState.Open
            : stricter == UrlState.Scheme ? UrlState.Open : stricter;
    }

    private static string Shown(ImmutableStack<OpenElement> elements)
    {
        var shown = new StringBuilder();
        foreach (var element in elements.Reverse())
        {
            shown.Append('<').Append(element.Name).Append('>');
        }

        return shown.Length == 0 ? "no element open" : shown + " open";
    }

    private static string Place(MarkupMode mode) => mode switch
    {
        MarkupMode.Data or MarkupMode.PlainData or MarkupMode.RawData => "element content",
        MarkupMode.BeforeAttribute or MarkupMode.NeedsSpace => "inside a tag",
        MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted => "inside an attribute value",
        MarkupMode.Comment => "inside a comment",
        _ => "in the middle of a tag",
    };
}
