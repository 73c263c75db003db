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
        using var output = new MemoryStream();
        using var terminal = Terminal.Of(output, Stream.Null, canColour);
        var code = new DiagnosticCode("SG3001", null, Severity.Error, new("", ""));
        var finding = new Diagnostic { Code = code, Severity = Severity.Error, Path = "p", Line = 1, Column = 1, Message = new("m", "m") };

        new FindingsOutput(terminal, new GlobalSettings(MessageLanguage.Chinese, noColour, Quiet: true, Verbose: false)).WriteText(DiagnosticTally.Of(1, 1, [finding]), [finding]);
        terminal.Flush();

        Assert.Equal(coloured, Encoding.UTF8.GetString(output.ToArray()).Contains('\u001b', StringComparison.Ordinal));
    }
}
