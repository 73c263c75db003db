using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;
using SiteGen.Terminals;

namespace SiteGen.Running;

/// <summary>
/// Runs one command line from its arguments to its exit code: the language first, then parsing, then the command, and every
/// exception mapped by <see cref="FailureWriter"/>, here or by a command that has to reword it.
/// </summary>
/// <param name="terminal">Where the run writes.</param>
/// <param name="createCommands">The commands, built anew for each run.</param>
internal sealed class CommandLineRunner(Terminal terminal, Func<Terminal, IEnumerable<SiteGenCommand>> createCommands)
{
    public int Run(IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var language = EarlyLanguage.Of(args);
        try
        {
            var exitCode = Parse(args, language, cancellation);
            terminal.Flush();
            return exitCode;
        }
        catch (Exception exception)
        {
            terminal.Discard();
            return new FailureWriter(terminal, language).Write(exception, cancellation);
        }
    }

    private int Parse(IReadOnlyList<string> args, MessageLanguage language, CancellationToken cancellation)
    {
        var root = CreateRoot(language, cancellation);
        if (args.Count == 0)
        {
            new HelpWriter(terminal.Error, language).Write(root);
            return ExitCode.Usage;
        }

        var result = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Action is { ClearsParseErrors: false } or null && UsageErrors.Of(result, args) is { Count: > 0 } errors)
        {
            return new UsageErrorWriter(terminal, language).Write(result.CommandResult.Command, errors);
        }

        // Our own token and our own map of exceptions: the library's would end the process behind our back.
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Output, Error = terminal.Error });
    }

    private RootCommand CreateRoot(MessageLanguage language, CancellationToken cancellation)
    {
        var root = new RootCommand { HelpName = "sitegen" };
        root.Options.Clear();
        root.Directives.Clear();
        var globals = new GlobalOptions(new ShowHelp(terminal, language), new ShowVersion(terminal));
        foreach (var option in globals.All)
        {
            root.Add(option);
        }

        foreach (var command in createCommands(terminal))
        {
            SetAction(command);
            root.Add(command);
        }

        return root;

        void SetAction(SiteGenCommand command)
        {
            command.SetAction(result => command.Run(result, globals.Read(result, language), cancellation));
            foreach (var subcommand in command.Subcommands.OfType<SiteGenCommand>())
            {
                SetAction(subcommand);
            }
        }
    }

    private sealed class ShowHelp(Terminal terminal, MessageLanguage language) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            new HelpWriter(terminal.Output, language).Write(parseResult.CommandResult.Command);
            return ExitCode.Done;
        }
    }

    private sealed class ShowVersion(Terminal terminal) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            terminal.Output.WriteLine("sitegen " + ProductVersion.Text);
            return ExitCode.Done;
        }
    }
}
