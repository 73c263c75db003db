using System.CommandLine;
using SiteGen.Help;

namespace SiteGen.Commands;

/// <summary>A command of sitegen: its options, what help says about it, and what it does.</summary>
/// <param name="name">The word on the command line.</param>
internal abstract class SiteGenCommand(string name) : Command(name)
{
    public abstract CommandGuide Guide { get; }

    /// <returns>The exit code.</returns>
    public abstract int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation);
}
