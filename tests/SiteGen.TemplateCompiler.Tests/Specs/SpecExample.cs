namespace SiteGen.TemplateCompiler.Tests.Specs;

/// <summary>
/// An example of TemplateSpec.md: its files, and either the model and the expected output or the expected errors.
/// </summary>
internal sealed record SpecExample(
    string Name, int Line, IReadOnlyList<(string Name, string Content)> Files, string? Model, string? Output, string? Errors)
{
    /// <summary>The namespace its C# is compiled into.</summary>
    public string Namespace => "Spec.Line" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => $"{Name} (line {Line})";
}
