using System.CommandLine;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using SiteGen.Terminals;

namespace SiteGen.Running;

/// <summary>Says on standard error what is wrong with a command line, and where to read how it is used.</summary>
internal sealed class UsageErrorWriter(Terminal terminal, MessageLanguage language)
{
    /// <returns>The exit code for wrong usage.</returns>
    public int Write(Command command, IReadOnlyList<LocalizedText> errors)
    {
        foreach (var error in errors)
        {
            terminal.Error.WriteLine("sitegen: " + error.In(language));
        }

        var name = CommandTree.PathOf(command);
        terminal.Error.WriteLine(new LocalizedText($"用法见：{name} --help", $"See: {name} --help --lang en").In(language));
        return ExitCode.Usage;
    }
}
