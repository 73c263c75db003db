using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Parsing.Syntax;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>Follows <c>extends</c> to the outermost layout and decides which version of each block is rendered.</summary>
internal sealed class LayoutResolver(TemplateIndex templates, DiagnosticBag diagnostics)
{
    public LayoutChain Resolve(TemplateSyntax template)
    {
        var levels = new List<TemplateSyntax> { template };
        while (levels[0].Extends is { } extends)
        {
            if (templates.Find(extends.Name, extends.NameSpan, template.Source.Kind) is not { } layout)
            {
                break;
            }

            if (levels.Contains(layout))
            {
                diagnostics.Add(DiagnosticCode.Cycle, extends.NameSpan, $"'{extends.Name}' extends itself");
                break;
            }

            levels.Insert(0, layout);
        }

        var complete = levels[0].Extends is null;
        var blocks = new Dictionary<string, (int, BlockNode)>(StringComparer.Ordinal);
        for (var level = 0; level < levels.Count; level++)
        {
            CheckBlocks(levels[level], isLayout: level == 0, complete, blocks);
            foreach (var block in levels[level].Blocks)
            {
                blocks[block.Name] = (level, block);
            }
        }

        return new LayoutChain(levels, blocks);
    }

    private void CheckBlocks(
        TemplateSyntax template, bool isLayout, bool complete, Dictionary<string, (int Level, BlockNode Block)> inherited)
    {
        foreach (var block in template.Blocks.GroupBy(block => block.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            diagnostics.Add(DiagnosticCode.DuplicateBlock, block.NameSpan, $"there are two blocks '{block.Name}'");
        }

        if (isLayout)
        {
            return;
        }

        foreach (var node in template.Body)
        {
            if (node is BlockNode block && complete && !inherited.ContainsKey(block.Name))
            {
                diagnostics.Add(
                    DiagnosticCode.UnknownBlock,
                    block.NameSpan,
                    $"the layout has no block '{block.Name}'{Suggestion.For(block.Name, inherited.Keys)}");
            }
            else if (node is not (BlockNode or SetNode) && !string.IsNullOrWhiteSpace(node.Span.Text))
            {
                diagnostics.Add(
                    DiagnosticCode.Extends, FirstWord(node), "a template that extends another holds blocks and 'set' alone");
            }
        }
    }

    private static SourceSpan FirstWord(Node node)
    {
        var leading = node.Span.Length - node.Span.Text.TrimStart().Length;
        return node.Span with { Start = node.Span.Start + leading };
    }
}
