using SiteGen.TemplateCompiler.Binding;
using SiteGen.TemplateCompiler.Binding.Tree;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Emitting;
using SiteGen.TemplateCompiler.Html;
using SiteGen.TemplateCompiler.Parsing;
using SiteGen.TemplateCompiler.Parsing.Syntax;
using SiteGen.TemplateCompiler.Sources;
using SiteGen.TemplateCompiler.Texts;

namespace SiteGen.TemplateCompiler;

/// <summary>
/// The stages in their order: texts, parse, bind, track markup, emit. Takes sources already read and touches no file, so
/// that tests compile themes of their own. A template that could not be parsed is left out of the later stages, where it
/// would only breed errors that are none.
/// </summary>
internal sealed class ThemeCompiler(EmitOptions options, DiagnosticBag diagnostics)
{
    private readonly HashSet<TemplateSource> _unparsed = [];

    public CompilationResult Compile(IReadOnlyList<TemplateSource> templates, IReadOnlyList<TextsSource> texts)
    {
        var catalog = TextCatalogBuilder.Build(texts, diagnostics);
        var index = new TemplateIndex([.. templates.Select(Parse)], diagnostics);
        new IncludeCycleChecker(index, diagnostics).Check();
        var bound = Bind(index, catalog);
        var contexts = new ThemeTracker(bound, diagnostics).Track();
        if (!diagnostics.IsEmpty)
        {
            return new CompilationResult([], diagnostics.Sorted());
        }

        var files = bound.Select(template => new TemplateEmitter(template, options, contexts).Emit())
            .Concat(new TextsEmitter(options, catalog).Emit());
        return new CompilationResult([.. files], []);
    }

    private TemplateSyntax Parse(TemplateSource source)
    {
        var before = diagnostics.Count;
        var syntax = new TemplateParser(source, diagnostics).Parse();
        if (diagnostics.Count > before)
        {
            _unparsed.Add(source);
        }

        return syntax;
    }

    private List<BoundTemplate> Bind(TemplateIndex index, TextCatalog catalog)
    {
        var layouts = new LayoutResolver(index, diagnostics);
        var expressions = new ExpressionBinder(catalog, diagnostics);
        var bound = new List<BoundTemplate>();
        foreach (var template in index.All.Where(template => !_unparsed.Contains(template.Source)))
        {
            var chain = layouts.Resolve(template);
            if (!chain.Levels.Any(level => _unparsed.Contains(level.Source)))
            {
                bound.Add(new TemplateBinder(chain, index, expressions, diagnostics).Bind());
            }
        }

        return bound;
    }
}
