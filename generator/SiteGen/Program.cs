using SiteGen.Commands;
using SiteGen.Commands.Hooks;
using SiteGen.Running;
using SiteGen.Terminals;

namespace SiteGen;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        using var interruption = new Interruption();
        return new CommandLineRunner(terminal, CreateCommands).Run(args, interruption.Token);
    }

    private static IEnumerable<SiteGenCommand> CreateCommands(Terminal terminal) =>
        [new BuildCommand(terminal), new CheckCommand(terminal), new MirrorCommand(terminal), new VerifyCommand(terminal), new HookCommand(terminal)];
}
