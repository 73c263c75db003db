using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>
/// Follows the value of a URL attribute and decides whether a value at a given place can choose the scheme. A value at the
/// beginning is checked against the schemes at run time; a later one must stand behind a delimiter that ends any scheme.
/// </summary>
internal sealed class UrlTracker(DiagnosticBag diagnostics)
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];
    private static readonly string[] CodeSchemes = ["javascript", "vbscript"];

    /// <summary>Takes one static character; <paramref name="before"/> is the static value up to it.</summary>
    public UrlState Advance(UrlState state, char c, string before, SourceSpan span)
    {
        if (state == UrlState.Closed || state == UrlState.Fragment)
        {
            return state;
        }

        if (c == '#')
        {
            return UrlState.Fragment;
        }

        if (c == '?')
        {
            return UrlState.Query;
        }

        if (state is UrlState.Path or UrlState.Query)
        {
            return state;
        }

        switch (c)
        {
            case '/':
                return UrlState.Path;
            case ':' when state == UrlState.Open:
                diagnostics.Add(DiagnosticCode.UnsafeUrl, span, "here ':' would make the value before it a scheme");
                return UrlState.Closed;
            case ':':
                return AfterScheme(before.Trim().ToLowerInvariant(), span);
            case '&':
                // A character reference may spell a colon.
                return UrlState.Closed;
            default:
                return state == UrlState.Start ? UrlState.Scheme : state;
        }
    }

    /// <summary>The context of a value at this place, and the state after it.</summary>
    public (OutputContext Context, UrlState Next) Output(UrlState state, SourceSpan span)
    {
        switch (state)
        {
            case UrlState.Start:
                return (OutputContext.Url, UrlState.Open);
            case UrlState.Path:
                return (OutputContext.UrlPath, state);
            case UrlState.Query:
                return (OutputContext.UrlQuery, state);
            case UrlState.Fragment:
                return (OutputContext.UrlFragment, state);
            default:
                diagnostics.Add(
                    DiagnosticCode.UnsafeUrl,
                    span,
                    "a value in a URL stands at its beginning, or behind a static '/', '?', '#' or safe scheme");
                return (OutputContext.UrlQuery, UrlState.Closed);
        }
    }

    private UrlState AfterScheme(string scheme, SourceSpan span)
    {
        if (CodeSchemes.Contains(scheme))
        {
            diagnostics.Add(DiagnosticCode.RefusedScheme, span, $"the scheme '{scheme}:' is refused");
        }

        return SafeSchemes.Contains(scheme) ? UrlState.Path : UrlState.Closed;
    }
}
