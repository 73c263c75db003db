using System.CommandLine;
using SiteGen.Running;
using SiteGen.Site.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Commands.Hooks;

/// <summary>What Git's receive hooks have in common: which repository it is, what was pushed, what to publish; and that a failure is told as one of the push.</summary>
internal abstract class ReceiveCommand : SiteGenCommand
{
    private readonly Terminal terminal;
    private readonly RepositoryOption repository = new();

    protected ReceiveCommand(string name, Terminal terminal)
        : base(name)
    {
        this.terminal = terminal;
        Add(repository);
    }

    public sealed override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
    {
        var directory = Path.GetFullPath(result.GetRequiredValue(repository));
        if (RepositoryOption.Problem(directory) is { } missing)
        {
            return new UsageErrorWriter(terminal, settings.Language).Write(this, [missing]);
        }

        var pushed = ReadInput();
        var report = new PushReport(terminal, settings);
        BareRepository? found = null;
        PublishSettings? published = null;
        try
        {
            found = repository.Open(result);
            published = PublishSettingsStore.Read(found);
            if (published is not null)
            {
                return Answer(pushed, found, published, report, cancellation);
            }

            report.NotSetUp();
            return ExitCode.Done;
        }
        catch (Exception failure)
        {
            WriteFailed(report);
            if (found is null || pushed.Count == 0)
            {
                throw;
            }

            return new FailureWriter(terminal, settings.Language) { Reword = words => PrivatePaths.Hide(words, found, published) }.Write(failure, cancellation);
        }
    }

    /// <returns>The exit code.</returns>
    protected abstract int Answer(IReadOnlyList<PushedReference> pushed, BareRepository found, PublishSettings published, PushReport report, CancellationToken cancellation);

    /// <summary>Says, above the reason, what became of the push.</summary>
    protected abstract void WriteFailed(PushReport report);

    // Git always hands something over; whoever calls by hand need not end the input first.
    private static IReadOnlyList<PushedReference> ReadInput()
    {
        if (!Console.IsInputRedirected)
        {
            return [];
        }

        using var input = new StreamReader(Console.OpenStandardInput());
        return PushedReference.ReadAll(input);
    }
}
