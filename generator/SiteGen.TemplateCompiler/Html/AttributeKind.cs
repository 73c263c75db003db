namespace SiteGen.TemplateCompiler.Html;

/// <summary>How a value inside an attribute is treated.</summary>
internal enum AttributeKind
{
    Plain,
    Url,

    /// <summary>Holds code, styles, markup or several URLs: no value may stand there.</summary>
    Refused,
}
