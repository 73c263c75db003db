namespace SiteGen.TemplateCompiler.Html;

/// <summary>
/// How far a URL attribute's value has come. Ordered by what may still follow, so that two branches of an <c>if</c> meet in
/// the stricter of their states.
/// </summary>
internal enum UrlState
{
    /// <summary>Nothing yet.</summary>
    Start,

    /// <summary>Behind a safe scheme or a slash.</summary>
    Path,

    Fragment,

    Query,

    /// <summary>Static characters that may yet turn out to be a scheme.</summary>
    Scheme,

    /// <summary>A value stands at the beginning and no delimiter after it: what follows must not complete a scheme.</summary>
    Open,

    /// <summary>A scheme that takes no values, such as <c>data:</c>.</summary>
    Closed,
}
