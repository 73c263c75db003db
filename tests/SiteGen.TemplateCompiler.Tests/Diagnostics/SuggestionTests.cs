using SiteGen.TemplateCompiler.Diagnostics;

namespace SiteGen.TemplateCompiler.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("tabel", "; did you mean 'table'?")]
    [InlineData("Table", "; did you mean 'table'?")]
    [InlineData("rows", "; did you mean 'row'?")]
    [InlineData("footer", "")]
    public void Suggests_the_nearest_name_and_nothing_far_off(string name, string suggestion) =>
        Assert.Equal(suggestion, Suggestion.For(name, ["table", "row", "report"]));
}
