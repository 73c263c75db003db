using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class DiagnosticListTests
{
    [Fact]
    public void Sorts_by_path_line_column_and_code()
    {
        Diagnostic[] sorted = [At("a", 2, 1, "SG2"), At("a", 10, 1, "SG1"), At("a", 10, 2, "SG1"), At("a", 10, 2, "SG3"), At("b", 1, 1, "SG1")];

        Assert.Equal(sorted, DiagnosticList.Ordered(sorted.Reverse()));
    }

    [Fact]
    public void Says_what_was_found_twice_once() => Assert.Single(DiagnosticList.Ordered([At("a", 1, 1, "SG1"), At("a", 1, 1, "SG1")]));

    [Fact]
    public void Keeps_two_findings_of_one_place_that_differ_in_words()
    {
        var other = At("a", 1, 1, "SG1") with { Message = new("别的", "another") };

        Assert.Equal(2, DiagnosticList.Ordered([At("a", 1, 1, "SG1"), other]).Count);
    }

    private static Diagnostic At(string path, int line, int column, string code) =>
        DiagnosticSamples.Configuration with { Path = path, Line = line, Column = column, Code = DiagnosticSamples.Configuration.Code with { Id = code } };
}
