using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>The model as a layout sees it; assigning it to the layout's type makes C# check that the types agree.</summary>
internal sealed record BoundLayout(string Type, SourceSpan ExtendsSpan, string Local);
