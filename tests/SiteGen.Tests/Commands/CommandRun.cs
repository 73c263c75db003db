using System.Text;
using SiteGen.Commands;
using SiteGen.Running;
using SiteGen.Terminals;

namespace SiteGen.Tests.Commands;

/// <summary>Runs the commands that make and judge a site, in this process.</summary>
internal static class CommandRun
{
    public static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = Terminal.Of(output, error);
        var exitCode = new CommandLineRunner(terminal, own => [new BuildCommand(own), new MirrorCommand(own), new VerifyCommand(own)]).Run(args, TestContext.Current.CancellationToken);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
