using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>The part of the tokenizer that knows attributes: names once each, what a value means, outputs inside values.</summary>
internal sealed class AttributeTracker(bool isXml, DiagnosticBag diagnostics)
{
    private readonly UrlTracker _urls = new(diagnostics);

    public static void Begin(MarkupState state, SourceSpan at, char c)
    {
        state.AttributeName = c.ToString();
        state.AttributeSpan = at;
        state.AttributeValue = "";
        state.AttributeHasOutput = false;
        state.Url = UrlState.Start;
    }

    public void EndName(MarkupState state)
    {
        if (!isXml)
        {
            state.AttributeName = state.IsSvg || state.TagName == "svg" ? state.AttributeName : state.AttributeName.ToLowerInvariant();
        }

        if (state.Attributes.Contains(state.AttributeName, StringComparer.Ordinal))
        {
            diagnostics.Add(
                DiagnosticCode.DuplicateAttribute, state.AttributeSpan, $"the attribute '{state.AttributeName}' is given twice");
        }
        else
        {
            state.Attributes = state.Attributes.Add(state.AttributeName);
        }
    }

    public void AddToValue(MarkupState state, SourceSpan at, char c)
    {
        if (AttributeKinds.Of(state.TagName, state.AttributeName) == AttributeKind.Url)
        {
            state.Url = _urls.Advance(state.Url, c, state.AttributeValue, at);
        }

        if (isXml && (c == '<' || (c == '&' && !XmlReferences.StartsReference(at.File.Text.AsSpan(at.Start)))))
        {
            diagnostics.Add(DiagnosticCode.Markup, at, $"in XML '{c}' is written '{(c == '<' ? "&lt;" : "&amp;")}'");
        }

        state.AttributeValue += c;
    }

    /// <summary>An output inside a quoted value.</summary>
    public OutputContext Output(MarkupState state, SourceSpan span)
    {
        state.AttributeHasOutput = true;
        switch (AttributeKinds.Of(state.TagName, state.AttributeName))
        {
            case AttributeKind.Refused:
                diagnostics.Add(
                    DiagnosticCode.OutputInRefusedAttribute,
                    span,
                    $"a value cannot be made safe inside the attribute '{state.AttributeName}'");
                return OutputContext.Attribute;
            case AttributeKind.Url:
                (var context, state.Url) = _urls.Output(state.Url, span);
                return context;
            default:
                if (state is { TagName: "meta", AttributeName: "content" })
                {
                    state.ContentOutput = span;
                    CheckRefresh(state);
                }

                return OutputContext.Attribute;
        }
    }

    public void EndValue(MarkupState state)
    {
        if (state is { TagName: "script", AttributeName: "type", AttributeHasOutput: false })
        {
            state.ScriptType = state.AttributeValue.Trim().ToLowerInvariant();
        }
        else if (state is { TagName: "meta", AttributeName: "http-equiv" })
        {
            // An output could be any word, refresh too.
            state.IsRefresh = state.AttributeHasOutput
                || state.AttributeValue.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase);
            CheckRefresh(state);
        }

        state.AttributeName = "";
        state.AttributeValue = "";
        state.AttributeHasOutput = false;
        state.Url = UrlState.Start;
    }

    private void CheckRefresh(MarkupState state)
    {
        if (state is { IsRefresh: true, ContentOutput: { } span })
        {
            diagnostics.Add(
                DiagnosticCode.OutputInRefusedAttribute, span, "a value cannot be made safe inside a refresh");
        }
    }
}
