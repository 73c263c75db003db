using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Parsing.Syntax;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>
/// Refuses includes that lead back to their own template. A tree needs one exception: a template may include itself
/// when it hands on another value.
/// </summary>
internal sealed class IncludeCycleChecker(TemplateIndex templates, DiagnosticBag diagnostics)
{
    private readonly Dictionary<TemplateSyntax, List<IncludeNode>> _includes = templates.All
        .ToDictionary(template => template, template => IncludesOf(template.Body).ToList());

    public void Check()
    {
        foreach (var template in templates.All)
        {
            foreach (var include in _includes[template])
            {
                var target = Target(template, include.Name);
                if (target == template)
                {
                    if (include.Argument is null or NameExpression { Name: "model" })
                    {
                        diagnostics.Add(
                            DiagnosticCode.Cycle,
                            include.NameSpan,
                            $"'{include.Name}' includes itself with the same model; hand on another value by 'with'");
                    }
                }
                else if (target is not null && Reaches(target, template, []))
                {
                    diagnostics.Add(
                        DiagnosticCode.Cycle, include.NameSpan, $"'{include.Name}' leads back to '{template.Source.Name}'");
                }
            }
        }
    }

    private bool Reaches(TemplateSyntax from, TemplateSyntax to, HashSet<TemplateSyntax> seen) =>
        from == to || (seen.Add(from) && _includes[from]
            .Select(include => Target(from, include.Name))
            .Append(from.Extends is { } extends ? Target(from, extends.Name) : null)
            .Any(next => next is not null && Reaches(next, to, seen)));

    private TemplateSyntax? Target(TemplateSyntax from, string name) => templates.All
        .FirstOrDefault(other => other.Source.Kind == from.Source.Kind && other.Source.Name == name);

    private static IEnumerable<IncludeNode> IncludesOf(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        IncludeNode include => [include],
        BlockNode block => IncludesOf(block.Body),
        IfNode choice => choice.Branches.SelectMany(branch => IncludesOf(branch.Body)).Concat(IncludesOf(choice.Otherwise ?? [])),
        ForNode loop => IncludesOf(loop.Body).Concat(IncludesOf(loop.Otherwise ?? [])),
        _ => Enumerable.Empty<IncludeNode>(),
    });
}
