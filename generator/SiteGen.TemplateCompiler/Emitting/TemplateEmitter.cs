using System.Text;
using SiteGen.TemplateCompiler.Binding.Tree;
using SiteGen.TemplateCompiler.Html;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>
/// Takes a flattened template and the contexts of its outputs and gives one static class with a <c>Render</c> method.
/// Static markup is collected until code must be written, so that neighbouring pieces become one UTF-8 literal.
/// </summary>
internal sealed class TemplateEmitter
{
    private readonly BoundTemplate _template;
    private readonly EmitOptions _options;
    private readonly IReadOnlyDictionary<BoundOutput, OutputContext> _contexts;
    private readonly string _path;
    private readonly StringBuilder _literal = new();
    private readonly CSharpWriter _code;
    private readonly ExpressionEmitter _expressions;

    public TemplateEmitter(
        BoundTemplate template, EmitOptions options, IReadOnlyDictionary<BoundOutput, OutputContext> contexts)
    {
        _template = template;
        _options = options;
        _contexts = contexts;
        _path = FileNameOf(template);
        _code = new CSharpWriter(Path.GetDirectoryName(Path.Combine(options.OutputFolder, _path))!);
        _expressions = new ExpressionEmitter(_code);
    }

    public GeneratedFile Emit()
    {
        FileHeader.Write(_code, _options);
        _code.Line($"internal static class {_template.ClassName}");
        _code.Open();
        _code.Line("public static void Render(HtmlWriter writer,");
        _code.Mapped(_template.ModelSpan, _template.ModelType + " model");
        _code.Append(", Texts text)");
        _code.Open();
        foreach (var layout in _template.Layouts)
        {
            _code.Line($"{layout.Type} {layout.Local} =");
            _code.Mapped(layout.ExtendsSpan, "model;");
        }

        EmitNodes(_template.Body);
        FlushLiteral();
        _code.Close();
        _code.Close();
        return new GeneratedFile(_path, _code.ToString());
    }

    private static string FileNameOf(BoundTemplate template) =>
        template.Source.Name + template.Source.Kind switch
        {
            TemplateKind.Xml => ".xml.g.cs",
            TemplateKind.Text => ".txt.g.cs",
            _ => ".html.g.cs",
        };

    private void EmitNodes(IEnumerable<BoundNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case BoundText text:
                    _literal.Append(text.Span.Text);
                    break;
                case BoundBlock block:
                    EmitNodes(block.Body);
                    break;
                default:
                    FlushLiteral();
                    EmitCode(node);
                    break;
            }
        }
    }

    private void EmitCode(BoundNode node)
    {
        switch (node)
        {
            case BoundOutput output:
                // Mapped as well: the writer itself refuses truth values, and says so at the call.
                _code.Mapped(output.Value.Span, $"writer.{_contexts.GetValueOrDefault(output, OutputContext.Unescaped)}(");
                _expressions.Emit(output.Value);
                _code.Append(");");
                break;
            case BoundSet set:
                _code.Line("var");
                _code.Mapped(set.NameSpan, set.Local + " =");
                _expressions.Emit(set.Value);
                _code.Append(";");
                break;
            case BoundInclude include:
                _code.Line($"{include.ClassName}.Render(writer,");
                _expressions.Emit(include.Model);
                _code.Append(", text);");
                break;
            case BoundIf choice:
                EmitIf(choice);
                break;
            case BoundFor loop:
                EmitFor(loop);
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    private void EmitIf(BoundIf choice)
    {
        for (var i = 0; i < choice.Branches.Count; i++)
        {
            _code.Line(i == 0 ? "if (" : "else if (");
            _expressions.EmitCondition(choice.Branches[i].Condition);
            _code.Append(")");
            EmitBody(choice.Branches[i].Body);
        }

        if (choice.Otherwise is { } otherwise)
        {
            _code.Line("else");
            EmitBody(otherwise);
        }
    }

    private void EmitFor(BoundFor loop)
    {
        if (loop.Counts)
        {
            _code.Line($"var {loop.Loop.Index} = 0;");
        }

        if (loop.Loop.UsesLength)
        {
            _code.Line($"var {loop.Loop.Items} =");
            _expressions.Emit(loop.Sequence);
            _code.Append(";");
            _code.Line($"var {loop.Loop.Length} = Formatters.Length(");
            _code.Mapped(loop.Sequence.Span, loop.Loop.Items + ");");
        }

        _code.Line("foreach (var");
        _code.Mapped(loop.NameSpan, loop.Local + " in");
        if (loop.Loop.UsesLength)
        {
            _code.Mapped(loop.Sequence.Span, loop.Loop.Items);
        }
        else
        {
            _expressions.Emit(loop.Sequence);
        }

        _code.Append(")");
        EmitBody(loop.Body, loop.Counts ? loop.Loop.Index + "++;" : null);
        if (loop.Otherwise is { } otherwise)
        {
            _code.Line($"if ({loop.Loop.Index} == 0)");
            EmitBody(otherwise);
        }
    }

    private void EmitBody(IReadOnlyList<BoundNode> body, string? last = null)
    {
        _code.Open();
        EmitNodes(body);
        FlushLiteral();
        if (last is not null)
        {
            _code.Line(last);
        }

        _code.Close();
    }

    private void FlushLiteral()
    {
        if (_literal.Length > 0)
        {
            _code.Line($"writer.Literal({CSharpLiteral.Of(_literal.ToString())}u8);");
            _literal.Clear();
        }
    }
}
