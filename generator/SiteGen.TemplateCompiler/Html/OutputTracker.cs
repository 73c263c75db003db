using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>Decides the context of an output from the state it stands in, or refuses the place.</summary>
internal sealed class OutputTracker(bool isXml, DiagnosticBag diagnostics)
{
    private readonly AttributeTracker _attributes = new(isXml, diagnostics);

    public OutputContext ContextOf(MarkupState state, SourceSpan span)
    {
        switch (state.Mode)
        {
            case MarkupMode.Data:
                return isXml ? OutputContext.Plain : OutputContext.Text;
            case MarkupMode.PlainData:
                return OutputContext.Plain;
            case MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted:
                return _attributes.Output(state, span);
            case MarkupMode.RawData when state.IsJson:
                return Json(state, span);
            case MarkupMode.RawData:
                return Refuse(
                    DiagnosticCode.OutputInRawText, span, $"a value cannot be made safe inside <{state.Elements.Peek().Name}>");
            case MarkupMode.BeforeValue or MarkupMode.Unquoted:
                state.Mode = MarkupMode.Unquoted;
                return Refuse(DiagnosticCode.OutputUnquoted, span, "a value in an attribute needs quotes around it");
            case MarkupMode.Comment or MarkupMode.Declaration or MarkupMode.Instruction or MarkupMode.CharacterData:
                return Refuse(
                    DiagnosticCode.OutputInComment, span, "a value cannot stand in a comment, declaration or character data");
            case MarkupMode.TagOpen:
                state.TagName = "div";
                state.Mode = MarkupMode.StartTagName;
                return Refuse(DiagnosticCode.OutputInName, span, "a value cannot name an element or attribute");
            default:
                return Refuse(DiagnosticCode.OutputInName, span, "a value cannot name an element or attribute");
        }
    }

    private OutputContext Json(MarkupState state, SourceSpan span)
    {
        if (state.JsonParts != 0)
        {
            diagnostics.Add(DiagnosticCode.JsonScript, span, "a JSON script holds one '{{ value }}' and nothing else");
        }

        state.JsonParts = state.JsonParts == 0 ? 1 : 2;
        return OutputContext.Json;
    }

    private OutputContext Refuse(string code, SourceSpan span, string message)
    {
        diagnostics.Add(code, span, message);
        return OutputContext.Attribute;
    }
}
