using SiteGen.TemplateCompiler.Binding.Tree;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Parsing.Syntax;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>
/// Takes one template with its layouts and gives one flat tree: the outermost layout with every block replaced by its
/// innermost version, all names resolved. Each level sees the model through its own type and its own variables.
/// </summary>
internal sealed class TemplateBinder(
    LayoutChain chain, TemplateIndex templates, ExpressionBinder expressions, DiagnosticBag diagnostics)
{
    private readonly LocalNames _locals = new();
    private readonly List<Scope> _scopes = [];
    private readonly HashSet<string> _rendered = new(StringComparer.Ordinal);

    public BoundTemplate Bind()
    {
        var leaf = chain.Levels[^1];
        var layouts = new List<BoundLayout>();
        for (var level = 0; level < chain.Levels.Count; level++)
        {
            var isLeaf = level == chain.Levels.Count - 1;
            var model = isLeaf ? "model" : _locals.Create("layout");
            _scopes.Add(new Scope(model, chain.Levels[level].Model?.Alias));
            if (!isLeaf && chain.Levels[level].Model is { } directive)
            {
                layouts.Add(new BoundLayout(directive.Type, chain.Levels[level + 1].Extends!.NameSpan, model));
            }
        }

        var body = new List<BoundNode>();
        for (var level = 1; level < chain.Levels.Count; level++)
        {
            body.AddRange(BindNodes(chain.Levels[level].Body.Where(node => node is SetNode), _scopes[level]));
        }

        body.AddRange(BindNodes(chain.Levels[0].Body, _scopes[0]));
        CheckAllRendered();
        return new BoundTemplate(
            leaf.Source,
            TemplateIndex.ClassNameOf(leaf.Source),
            leaf.Model?.Type ?? "object",
            leaf.Model?.TypeSpan ?? new SourceSpan(leaf.Source.File, 0, 0),
            layouts,
            body);
    }

    private List<BoundNode> BindNodes(IEnumerable<Node> nodes, Scope scope) =>
        [.. nodes.Select(node => BindNode(node, scope)).OfType<BoundNode>()];

    private BoundNode? BindNode(Node node, Scope scope) => node switch
    {
        TextNode text => new BoundText(text.Span),
        OutputNode output => new BoundOutput(output.Span, expressions.Bind(output.Value, scope)),
        SetNode set => BindSet(set, scope),
        ForNode loop => BindFor(loop, scope),
        BlockNode block => BindBlock(block, scope),
        IncludeNode include => BindInclude(include, scope),
        IfNode choice => new BoundIf(
            choice.Span,
            [.. choice.Branches.Select(branch => new BoundBranch(
                branch.Span, expressions.Bind(branch.Condition, scope), BindNodes(branch.Body, new Scope(scope))))],
            choice.Otherwise is null ? null : BindNodes(choice.Otherwise, new Scope(scope))),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private BoundSet BindSet(SetNode set, Scope scope)
    {
        CheckVariable(set.Name, set.NameSpan);
        var value = expressions.Bind(set.Value, scope);
        var local = _locals.Create(set.Name);
        scope.Declare(set.Name, local);
        return new BoundSet(set.Span, local, set.NameSpan, value);
    }

    private BoundFor BindFor(ForNode loop, Scope scope)
    {
        CheckVariable(loop.Name, loop.NameSpan);
        var sequence = expressions.Bind(loop.Sequence, scope);
        var local = _locals.Create(loop.Name);
        var locals = new LoopLocals(
            _locals.Create(loop.Name + "Index"), _locals.Create(loop.Name + "Count"), _locals.Create(loop.Name + "Items"));
        var inner = new Scope(scope, locals);
        inner.Declare(loop.Name, local);
        var body = BindNodes(loop.Body, inner);
        var otherwise = loop.Otherwise is null ? null : BindNodes(loop.Otherwise, new Scope(scope));
        return new BoundFor(loop.Span, local, loop.NameSpan, locals, sequence, body, otherwise);
    }

    // A block's own content sees what stands around it; an overriding one sees its own template's variables.
    private BoundBlock BindBlock(BlockNode block, Scope scope)
    {
        var (level, innermost) = chain.Blocks[block.Name];
        if (!_rendered.Add(block.Name))
        {
            return new BoundBlock(block.Span, block.Name, []);
        }

        var inner = innermost == block ? new Scope(scope) : new Scope(_scopes[level]);
        return new BoundBlock(innermost.Span, block.Name, BindNodes(innermost.Body, inner));
    }

    private BoundInclude? BindInclude(IncludeNode include, Scope scope)
    {
        var argument = include.Argument is null
            ? new BoundName(include.NameSpan, scope.Model)
            : expressions.Bind(include.Argument, scope);
        var kind = chain.Levels[^1].Source.Kind;
        return templates.Find(include.Name, include.NameSpan, kind) is { } template
            ? new BoundInclude(include.Span, template.Source, TemplateIndex.ClassNameOf(template.Source), argument)
            : null;
    }

    private void CheckVariable(string name, SourceSpan span)
    {
        if (ExpressionBinder.Reserved.Contains(name))
        {
            diagnostics.Add(DiagnosticCode.Name, span, $"'{name}' is a word of the language and cannot be a variable");
        }
        else if (!char.IsAsciiLetterLower(name[0]))
        {
            diagnostics.Add(DiagnosticCode.Name, span, "names begin with a lower-case letter");
        }
    }

    private void CheckAllRendered()
    {
        foreach (var block in chain.Levels.Skip(1).SelectMany(level => level.Body).OfType<BlockNode>())
        {
            if (chain.Levels[0].Extends is null && chain.Levels[0].Blocks.Count > 0
                && chain.Blocks.ContainsKey(block.Name) && !_rendered.Contains(block.Name)
                && chain.Levels.SkipLast(1).Any(level => level.Blocks.Any(other => other.Name == block.Name)))
            {
                diagnostics.Add(
                    DiagnosticCode.BlockNotRendered,
                    block.NameSpan,
                    $"the block '{block.Name}' is never rendered: the block that held it is overridden");
            }
        }
    }
}
