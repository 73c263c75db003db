using SiteGen.TemplateCompiler.Diagnostics;

namespace SiteGen.TemplateCompiler.Tests.Specs;

/// <summary>Compiles the examples of TemplateSpec.md that show errors.</summary>
public sealed class TemplateSpecErrorTests
{
    public static TheoryData<int> Errors => [.. SpecReader.Read().Examples.Where(e => e.Errors is not null).Select(e => e.Line)];

    [Theory]
    [MemberData(nameof(Errors))]
    public void Example_of_the_specification_is_refused_as_it_says(int line)
    {
        var example = SpecReader.Read().Examples.Single(candidate => candidate.Line == line);
        var errors = string.Concat(SpecFixture.Theme(example).Errors().Select(error => error + "\n"));
        Assert.True(example.Errors == errors, $"{example}, in fact:\n{errors}");
    }

    [Fact]
    public void Every_code_is_shown_by_an_example()
    {
        var spec = string.Concat(SpecReader.Read().Examples.Select(example => example.Errors));
        // Of a usage error there is nothing to show in a template.
        var codes = DiagnosticCodes.All.Where(code => code != DiagnosticCode.Usage);
        Assert.All(codes, code => Assert.Contains(code, spec, StringComparison.Ordinal));
    }
}
