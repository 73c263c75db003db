using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>A template ready to be tracked and emitted: one generated class.</summary>
internal sealed record BoundTemplate(
    TemplateSource Source,
    string ClassName,
    string ModelType,
    SourceSpan ModelSpan,
    IReadOnlyList<BoundLayout> Layouts,
    IReadOnlyList<BoundNode> Body);
