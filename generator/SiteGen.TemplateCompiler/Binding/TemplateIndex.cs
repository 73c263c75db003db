using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Parsing.Syntax;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>The theme's templates by name and kind, and the names of their classes.</summary>
internal sealed class TemplateIndex
{
    private readonly DiagnosticBag _diagnostics;

    public TemplateIndex(IReadOnlyList<TemplateSyntax> templates, DiagnosticBag diagnostics)
    {
        All = templates;
        _diagnostics = diagnostics;
        foreach (var template in templates)
        {
            var start = new SourceSpan(template.Source.File, 0, 0);
            var twin = templates.First(other => ClassNameOf(other.Source) == ClassNameOf(template.Source));
            if (twin != template)
            {
                diagnostics.Add(
                    DiagnosticCode.TemplateName, start, $"this template and '{twin.Source.Name}' both become {ClassNameOf(twin.Source)}");
            }

            if (!template.Source.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/'))
            {
                diagnostics.Add(
                    DiagnosticCode.TemplateName, start, "a template's file name has ASCII letters, digits, '-', '_' and '.' alone");
            }
        }
    }

    public IReadOnlyList<TemplateSyntax> All { get; }

    /// <summary><c>report.html</c> becomes <c>ReportTemplate</c>, <c>feed.xml</c> <c>FeedXmlTemplate</c>.</summary>
    public static string ClassNameOf(TemplateSource source) => CSharpNames.Type(source.Name) + source.Kind switch
    {
        TemplateKind.Xml => "XmlTemplate",
        TemplateKind.Text => "TxtTemplate",
        _ => "Template",
    };

    /// <summary>The template of the same kind with this name; reports and gives null when there is none.</summary>
    public TemplateSyntax? Find(string name, SourceSpan span, TemplateKind kind)
    {
        var found = All.FirstOrDefault(template => template.Source.Kind == kind && template.Source.Name == name);
        if (found is null)
        {
            var known = All.Where(template => template.Source.Kind == kind).Select(template => template.Source.Name);
            _diagnostics.Add(
                DiagnosticCode.UnknownTemplate, span, $"there is no template '{name}'{Suggestion.For(name, known)}");
        }

        return found;
    }
}
