namespace SiteGen.TemplateCompiler.Html;

/// <summary>Where a value stands, hence which method of the runtime's writer escapes it.</summary>
internal enum OutputContext
{
    /// <summary>Element text of a page; ready markup may stand here too.</summary>
    Text,

    /// <summary>Text where no markup can stand: title, textarea, XML text.</summary>
    Plain,

    /// <summary>A quoted attribute value.</summary>
    Attribute,

    /// <summary>The beginning of a URL: its scheme is checked.</summary>
    Url,

    /// <summary>A later piece of a URL's path.</summary>
    UrlPath,

    /// <summary>A piece of a URL's query.</summary>
    UrlQuery,

    /// <summary>A piece of a URL's fragment.</summary>
    UrlFragment,

    /// <summary>The whole content of a JSON script.</summary>
    Json,

    /// <summary>A text file: nothing is escaped.</summary>
    Unescaped,
}
