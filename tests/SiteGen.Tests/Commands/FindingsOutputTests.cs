using System.Text;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using SiteGen.Terminals;

namespace SiteGen.Tests.Commands;

public sealed class FindingsOutputTests
{
    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Colours_at_a_terminal_unless_told_not_to(bool canColour, bool noColour, bool coloured)
    {
        Assert.Equal(coloured, Write(1, canColour, noColour, quiet: true).Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void Says_where_most_of_a_long_list_is_unless_told_to_be_quiet()
    {
        Assert.EndsWith("p:6:1: error SG3001 m\n\n各报告的问题（错误多的在前）：\n  p：6 个错误\n\n检查了 1 份报告、1 项关系：6 个错误，没有警告。\n", Write(6, canColour: false, noColour: true, quiet: false), StringComparison.Ordinal);
        Assert.EndsWith("p:6:1: error SG3001 m\n", Write(6, canColour: false, noColour: true, quiet: true), StringComparison.Ordinal);
    }

    private static string Write(int findings, bool canColour, bool noColour, bool quiet)
    {
        using var output = new MemoryStream();
        using var terminal = Terminal.Of(output, Stream.Null, canColour);
        var code = new DiagnosticCode("SG3001", null, Severity.Error, new("", ""));
        Diagnostic[] found = [.. Enumerable.Range(1, findings).Select(line => new Diagnostic { Code = code, Severity = Severity.Error, Path = "p", Line = line, Column = 1, Message = new("m", "m") })];

        new FindingsOutput(terminal, new GlobalSettings(MessageLanguage.Chinese, noColour, quiet, Verbose: false)).WriteText(DiagnosticTally.Of(1, 1, found), found);
        terminal.Flush();

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
