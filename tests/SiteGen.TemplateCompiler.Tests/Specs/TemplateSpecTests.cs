namespace SiteGen.TemplateCompiler.Tests.Specs;

/// <summary>Renders the examples of TemplateSpec.md, which is what theme authors read.</summary>
public sealed class TemplateSpecTests(SpecFixture fixture) : IClassFixture<SpecFixture>
{
    public static TheoryData<int> Outputs => [.. SpecReader.Read().Examples.Where(e => e.Output is not null).Select(e => e.Line)];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Example_of_the_specification_renders_as_it_says(int line)
    {
        var example = SpecReader.Read().Examples.Single(candidate => candidate.Line == line);
        var output = fixture.Render(example);
        Assert.True(example.Output == output, $"{example}, in fact:\n{output}");
    }
}
