using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class DiagnosticAnnotationWriterTests
{
    [Fact]
    public void Writes_one_command_with_file_line_column_title_message_and_hint() => Assert.Equal(
        "::error file=content/qidong/mzj/2024/requests.csv,line=25,col=10,title=SG3001 [balance]::自然人：1 + 2 = 3558，3.7 + 4 = 3557，相差 1%0A若第 3.1 行由 1408 改为 1409，则本列与该行的各项关系全部成立\n",
        Write([DiagnosticSamples.Balance]));

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Info, "::notice ")]
    public void Calls_severities_by_the_services_words(Severity severity, string command) =>
        Assert.StartsWith(command, Write([DiagnosticSamples.Configuration with { Severity = severity }]), StringComparison.Ordinal);

    [Fact]
    public void Puts_errors_first_because_only_ten_of_a_kind_are_shown()
    {
        Severity[] found = [Severity.Info, Severity.Warning, Severity.Error, Severity.Warning];
        var findings = found.Select((severity, index) => DiagnosticSamples.Configuration with { Severity = severity, Line = index + 1 });

        Assert.Equal(["::error 3", "::warning 2", "::warning 4", "::notice 1"], Write([.. findings]).TrimEnd('\n').Split('\n').Select(Kind));

        static string Kind(string line) => line.Split(' ')[0] + " " + line.Split("line=")[1].Split(',')[0];
    }

    [Fact]
    public void Escapes_what_the_command_would_take_for_its_own() => Assert.Equal(
        "::warning file=a%25%3Ab%2Cc,line=1,col=1,title=SG0001::50%25: a,b%0Ax\\u000D\\u000A::error::y\n",
        Write([DiagnosticSamples.Configuration with { Path = "a%:b,c", Message = new("50%: a,b", ""), Hint = new("x\r\n::error::y", "") }]));

    [Fact]
    public void Names_files_from_the_repositorys_root() =>
        Assert.Contains(" file=archive/site.json,", Write([DiagnosticSamples.Configuration], "archive/"), StringComparison.Ordinal);

    [Fact]
    public void Speaks_English_when_asked() =>
        Assert.EndsWith("::title is missing\n", Write([DiagnosticSamples.Configuration], language: MessageLanguage.English), StringComparison.Ordinal);

    private static string Write(IReadOnlyList<Diagnostic> diagnostics, string folder = "", MessageLanguage language = MessageLanguage.Chinese)
    {
        using var output = new StringWriter();
        new DiagnosticAnnotationWriter(output, folder, language).Write(diagnostics);
        return output.ToString();
    }
}
