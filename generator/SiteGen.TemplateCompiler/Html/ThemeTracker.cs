using SiteGen.TemplateCompiler.Binding.Tree;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>
/// Tracks the markup of a whole theme: pages first, then what they include, each in the surroundings it is included in,
/// since an element that only SVG knows is right in one place and wrong in another.
/// </summary>
internal sealed class ThemeTracker(IReadOnlyList<BoundTemplate> templates, DiagnosticBag diagnostics)
{
    private readonly Dictionary<BoundOutput, OutputContext> _contexts = [];
    private readonly HashSet<(TemplateSource Template, bool InSvg)> _tracked = [];

    /// <summary>The context of every output of every template that writes markup; text files have none.</summary>
    public IReadOnlyDictionary<BoundOutput, OutputContext> Track()
    {
        var included = templates
            .SelectMany(template => IncludesOf(template.Body).Where(source => source != template.Source))
            .ToHashSet();
        foreach (var page in templates.Where(template => !included.Contains(template.Source)))
        {
            TrackWithIncludes(page.Source);
        }

        // What is left is included by templates alone that could not be bound.
        foreach (var template in templates)
        {
            if (!_tracked.Contains((template.Source, false)) && !_tracked.Contains((template.Source, true)))
            {
                TrackWithIncludes(template.Source);
            }
        }

        return _contexts;
    }

    private void TrackWithIncludes(TemplateSource page)
    {
        var waiting = new Queue<(TemplateSource Template, bool InSvg)>([(page, false)]);
        while (waiting.TryDequeue(out var use))
        {
            var template = templates.FirstOrDefault(candidate => candidate.Source == use.Template);
            if (template is null || template.Source.Kind == TemplateKind.Text || !_tracked.Add(use))
            {
                continue;
            }

            var tracker = new MarkupTracker(template.Source.Kind, diagnostics);
            tracker.Track(template, use.InSvg);
            foreach (var (output, context) in tracker.Contexts)
            {
                _contexts[output] = context;
            }

            foreach (var include in tracker.Includes)
            {
                waiting.Enqueue(include);
            }
        }
    }

    private static IEnumerable<TemplateSource> IncludesOf(IEnumerable<BoundNode> nodes) => nodes.SelectMany(node => node switch
    {
        BoundInclude include => [include.Template],
        BoundBlock block => IncludesOf(block.Body),
        BoundIf choice => choice.Branches.SelectMany(branch => IncludesOf(branch.Body)).Concat(IncludesOf(choice.Otherwise ?? [])),
        BoundFor loop => IncludesOf(loop.Body).Concat(IncludesOf(loop.Otherwise ?? [])),
        _ => Enumerable.Empty<TemplateSource>(),
    });
}
