using System.Text.RegularExpressions;

namespace SiteGen.TemplateCompiler.Tests.Documentation;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Readme_lists_every_code_and_no_other()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "generator", "SiteGen.TemplateCompiler", "README.md"));
        var listed = Row().Matches(readme).Select(match => match.Groups[1].Value);
        Assert.Equal(DiagnosticCodes.All, listed);
    }

    [GeneratedRegex(@"^\| `(SG4\d{3})` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
