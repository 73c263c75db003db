using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class DiagnosticTextWriterTests
{
    [Fact]
    public void Writes_path_line_column_severity_code_rule_message_and_hint() => Assert.Equal(
        "content/qidong/mzj/2024/requests.csv:25:10: error SG3001 [balance] 自然人：1 + 2 = 3558，3.7 + 4 = 3557，相差 1\n"
        + "  hint: 若第 3.1 行由 1408 改为 1409，则本列与该行的各项关系全部成立\n",
        Write(DiagnosticSamples.Balance));

    [Fact]
    public void Leaves_out_the_rule_and_the_hint_where_there_is_none() =>
        Assert.Equal("site.json:1:1: warning SG0001 缺少 title\n", Write(DiagnosticSamples.Configuration));

    [Fact]
    public void Writes_English_when_asked() =>
        Assert.Equal("site.json:1:1: warning SG0001 title is missing\n", Write(DiagnosticSamples.Configuration, MessageLanguage.English));

    [Theory]
    [InlineData(Severity.Error, "\u001b[1;31merror\u001b[0m")]
    [InlineData(Severity.Warning, "\u001b[1;33mwarning\u001b[0m")]
    [InlineData(Severity.Info, "\u001b[1;36minfo\u001b[0m")]
    public void Colours_the_severity_and_nothing_else(Severity severity, string coloured) =>
        Assert.Equal($"site.json:1:1: {coloured} SG0001 缺少 title\n", Write(DiagnosticSamples.Configuration with { Severity = severity }, colour: true));

    [Fact]
    public void Makes_control_characters_of_a_file_visible()
    {
        var hostile = DiagnosticSamples.Configuration with { Path = "a\u001b[2Jb", Message = new("x\ny\u202E", ""), Hint = new("\u0007", "") };

        Assert.Equal("a\\u001B[2Jb:1:1: warning SG0001 x\\u000Ay\\u202E\n  hint: \\u0007\n", Write(hostile));
    }

    [Fact]
    public void Cuts_no_message_short()
    {
        var message = new string('长', 500);

        Assert.Contains(message, Write(DiagnosticSamples.Configuration with { Message = new(message, message) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, "检查了 25 份报告、1250 项关系：没有错误，没有警告。", "Checked 25 reports and 1250 relations: no errors, no warnings.")]
    [InlineData(0, 2, 0, "检查了 25 份报告、1250 项关系：没有错误，2 个警告。", "Checked 25 reports and 1250 relations: no errors, 2 warnings.")]
    [InlineData(1, 0, 0, "检查了 25 份报告、1250 项关系：1 个错误，没有警告。", "Checked 25 reports and 1250 relations: 1 error, no warnings.")]
    [InlineData(3, 1, 4, "检查了 25 份报告、1250 项关系：3 个错误，1 个警告，4 条提示。", "Checked 25 reports and 1250 relations: 3 errors, 1 warning, 4 notes.")]
    public void Closes_with_what_was_checked_and_found(int errors, int warnings, int infos, string chinese, string english)
    {
        var tally = new DiagnosticTally(25, 1250, errors, warnings, infos);

        Assert.Equal(chinese + "\n", Write(tally, MessageLanguage.Chinese));
        Assert.Equal(english + "\n", Write(tally, MessageLanguage.English));
    }

    private static string Write(Diagnostic diagnostic, MessageLanguage language = MessageLanguage.Chinese, bool colour = false)
    {
        using var output = new StringWriter();
        new DiagnosticTextWriter(output, language, colour).Write(diagnostic);
        return output.ToString();
    }

    private static string Write(DiagnosticTally tally, MessageLanguage language)
    {
        using var output = new StringWriter();
        new DiagnosticTextWriter(output, language, colour: false).Write(tally);
        return output.ToString();
    }
}
