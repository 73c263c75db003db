using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>The part of the tokenizer that knows elements: which names there are, and that start and end tags pair.</summary>
internal sealed class ElementTracker(bool isXml, DiagnosticBag diagnostics)
{
    private static readonly string[] JsonTypes = ["application/ld+json", "application/json"];

    public static void BeginStartTag(MarkupState state)
    {
        state.Attributes = [];
        state.AttributeName = "";
        state.ScriptType = "";
        state.IsRefresh = false;
        state.ContentOutput = null;
    }

    public void EndStartTagName(MarkupState state)
    {
        if (isXml)
        {
            return;
        }

        if (!state.IsSvg)
        {
            state.TagName = state.TagName.ToLowerInvariant();
            CheckKnown(state);
            CheckParagraph(state);
        }
        else if (state.TagName is "script" or "style")
        {
            diagnostics.Add(
                DiagnosticCode.UnknownElement, TagOf(state), $"<{state.TagName}> inside <svg> is read in another way; put it outside");
        }
    }

    /// <summary>The end of a start tag: the element is open now, unless it has no content.</summary>
    public void Open(MarkupState state, bool selfClosing)
    {
        var name = state.TagName;
        var isHtml = !isXml && !state.IsSvg && name != "svg";
        state.Mode = MarkupMode.Data;
        state.TagName = "";
        if (isHtml && ElementNames.Void.Contains(name))
        {
            return;
        }

        if (selfClosing)
        {
            if (isHtml)
            {
                diagnostics.Add(
                    DiagnosticCode.SelfClosing, TagOf(state), $"'/>' does not close <{name}> in HTML; write </{name}>");
            }

            return;
        }

        var isSvg = !isXml && (name == "svg" || (state.IsSvg && name != "foreignObject"));
        state.Elements = state.Elements.Push(new OpenElement(name, TagOf(state), isSvg));
        if (!isHtml)
        {
            return;
        }

        switch (name)
        {
            case "script" or "style" or "iframe":
                state.Mode = MarkupMode.RawData;
                state.IsJson = name == "script" && JsonTypes.Contains(state.ScriptType);
                state.JsonParts = 0;
                break;
            case "title" or "textarea":
                state.Mode = MarkupMode.PlainData;
                break;
        }
    }

    /// <summary>The end of an end tag.</summary>
    public void Close(MarkupState state)
    {
        state.Mode = MarkupMode.Data;
        state.IsJson = false;
        state.JsonParts = 0;
        var comparison = isXml ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var name = state.Elements.Select(element => element.Name).FirstOrDefault(open => open.Equals(state.TagName, comparison));
        if (name is null)
        {
            diagnostics.Add(
                DiagnosticCode.MisnestedElement, state.TagSpan, $"</{state.TagName}> closes nothing that this template or body has opened");
            state.TagName = "";
            return;
        }

        state.TagName = "";
        var innermost = state.Elements.Peek();
        if (innermost.Name != name)
        {
            diagnostics.Add(
                DiagnosticCode.MisnestedElement,
                state.TagSpan,
                $"</{name}> while <{innermost.Name}> of line {innermost.Span.Line} is still open");
        }

        while (state.Elements.Peek().Name != name)
        {
            state.Elements = state.Elements.Pop();
        }

        state.Elements = state.Elements.Pop();
    }

    /// <summary>At the end tag of a script: JSON must have had its value.</summary>
    public void CheckRawEnd(MarkupState state, SourceSpan at)
    {
        if (state is { IsJson: true, JsonParts: 0 })
        {
            diagnostics.Add(
                DiagnosticCode.JsonScript, at with { End = at.Start + 2 }, "a JSON script holds one '{{ value }}' and nothing else");
        }
    }

    private static SourceSpan TagOf(MarkupState state) => state.TagSpan;

    private void CheckKnown(MarkupState state)
    {
        var name = state.TagName;
        if (!name.Contains('-', StringComparison.Ordinal) && !ElementNames.Known.Contains(name))
        {
            diagnostics.Add(
                DiagnosticCode.UnknownElement,
                TagOf(state),
                $"HTML has no element <{name}>{Suggestion.For(name, ElementNames.Known)}");
        }
    }

    private void CheckParagraph(MarkupState state)
    {
        if (!ElementNames.EndParagraph.Contains(state.TagName))
        {
            return;
        }

        var paragraph = state.Elements
            .TakeWhile(element => !ElementNames.HideParagraph.Contains(element.Name))
            .FirstOrDefault(element => element.Name == "p");
        if (paragraph is not null)
        {
            diagnostics.Add(
                DiagnosticCode.EndsParagraph,
                TagOf(state),
                $"<{state.TagName}> would end the <p> of line {paragraph.Span.Line}");
        }
    }
}
