using SiteGen.TemplateCompiler.Parsing.Syntax;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>
/// A template with the layouts it extends, outermost first and itself last, and for each block name the innermost
/// template's version.
/// </summary>
internal sealed record LayoutChain(
    IReadOnlyList<TemplateSyntax> Levels, IReadOnlyDictionary<string, (int Level, BlockNode Block)> Blocks);
