using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Diagnostics;

/// <summary>One error, with the place it is reported at; none for errors of the command line.</summary>
internal sealed record Diagnostic(string Code, SourceSpan? Span, string Message)
{
    /// <summary>MSBuild's canonical form, which makes the build show the error at the template itself.</summary>
    public override string ToString()
    {
        if (Span is not { } span)
        {
            return $"SiteGen.TemplateCompiler : error {Code}: {Message}";
        }

        var (line, column) = span.File.PositionOf(span.Start);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{span.File.Path}({line},{column}): error {Code}: {Message}");
    }
}
