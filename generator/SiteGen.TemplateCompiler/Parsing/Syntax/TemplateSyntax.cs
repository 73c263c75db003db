using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>A parsed template. <c>Model</c> is null only when its absence has been reported.</summary>
internal sealed record TemplateSyntax(
    TemplateSource Source, ModelDirective? Model, ExtendsDirective? Extends, IReadOnlyList<Node> Body)
{
    /// <summary>Every block, in the order of the template, blocks inside blocks included.</summary>
    public IReadOnlyList<BlockNode> Blocks { get; } = [.. BlocksOf(Body)];

    private static IEnumerable<BlockNode> BlocksOf(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        BlockNode block => BlocksOf(block.Body).Prepend(block),
        IfNode choice => choice.Branches.SelectMany(branch => BlocksOf(branch.Body)).Concat(BlocksOf(choice.Otherwise ?? [])),
        ForNode loop => BlocksOf(loop.Body).Concat(BlocksOf(loop.Otherwise ?? [])),
        _ => [],
    });
}
