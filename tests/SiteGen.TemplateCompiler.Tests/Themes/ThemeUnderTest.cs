using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Emitting;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Tests.Themes;

/// <summary>A theme made of texts in a test, compiled in the process.</summary>
internal sealed class ThemeUnderTest(string @namespace = "Theme", string models = "Models")
{
    private readonly List<TemplateSource> _templates = [];
    private readonly List<TextsSource> _texts = [];

    public ThemeUnderTest With(string name, string content)
    {
        var stem = Path.ChangeExtension(name, null);
        var file = new SourceFile(name, content);
        switch (Path.GetExtension(name))
        {
            case ".json":
                _texts.Add(new TextsSource(stem, file));
                break;
            case ".xml":
                _templates.Add(new TemplateSource(stem, TemplateKind.Xml, file));
                break;
            case ".txt":
                _templates.Add(new TemplateSource(stem, TemplateKind.Text, file));
                break;
            default:
                _templates.Add(new TemplateSource(stem, TemplateKind.Html, file));
                break;
        }

        return this;
    }

    public CompilationResult Compile()
    {
        if (_texts.Count == 0)
        {
            With("zh-CN.json", "{}");
        }

        return new ThemeCompiler(new EmitOptions(@namespace, models, [], Environment.CurrentDirectory), new DiagnosticBag()).Compile(_templates, _texts);
    }

    /// <summary>The errors as <c>file(line,column): code message</c>.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. Compile().Diagnostics.Select(diagnostic => diagnostic.ToString().Replace("error ", "", StringComparison.Ordinal).Replace(" : ", ": ", StringComparison.Ordinal))];

    /// <summary>The errors of one HTML template whose model is <c>Page</c>, without the file's name.</summary>
    public static IReadOnlyList<string> ErrorsOf(string template, string texts = "{}") =>
    [
        .. new ThemeUnderTest().With("x.html", "{% model Page %}\n" + template).With("zh-CN.json", texts).Errors()
            .Select(error => error.Replace("x.html", "", StringComparison.Ordinal)),
    ];

    /// <summary>The codes of the errors of one HTML template whose model is <c>Page</c>.</summary>
    public static IReadOnlyList<string> CodesOf(string template) =>
    [
        .. new ThemeUnderTest().With("x.html", "{% model Page %}\n" + template).Compile().Diagnostics
            .Select(diagnostic => diagnostic.Code),
    ];
}
