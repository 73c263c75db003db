namespace SiteGen.TemplateCompiler.Html;

/// <summary>The element names of the HTML standard (living standard, section 4) and how the tokenizer treats some of them.</summary>
internal static class ElementNames
{
    public static IReadOnlySet<string> Known { get; } = Set(
        "html head title base link meta style body article section nav aside h1 h2 h3 h4 h5 h6 hgroup header footer address "
        + "p hr pre blockquote ol ul menu li dl dt dd figure figcaption main search div a em strong small s cite q dfn abbr "
        + "ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture source img iframe "
        + "embed object video audio track map area table caption colgroup col tbody thead tfoot tr td th form label input "
        + "button select datalist optgroup option textarea output progress meter fieldset legend selectedcontent details "
        + "summary dialog script noscript template slot canvas svg");

    public static IReadOnlySet<string> Void { get; } =
        Set("area base br col embed hr img input link meta source track wbr");

    /// <summary>Start tags at which a browser ends an open paragraph.</summary>
    public static IReadOnlySet<string> EndParagraph { get; } = Set(
        "address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr main menu nav ol p pre search section table ul");

    /// <summary>Elements through which an open paragraph is not seen.</summary>
    public static IReadOnlySet<string> HideParagraph { get; } =
        Set("table caption td th button object template select svg foreignObject");

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
