using System.CommandLine;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;
using SiteGen.Site.Hooks;

namespace SiteGen.Commands.Hooks;

/// <summary><c>--repository DIR</c>: the bare repository.</summary>
internal sealed class RepositoryOption : Option<string>
{
    public RepositoryOption()
        : base("--repository")
    {
        HelpName = "DIR";
        Arity = ArgumentArity.ExactlyOne;
        DefaultValueFactory = _ => ".";
    }

    public static HelpEntry Entry { get; } = new("--repository", new("裸仓库的文件夹（默认：当前文件夹）", "the bare repository's folder (default: the current one)"));

    /// <summary>The repository that a hook is to work on: the one named on the command line; where none is, the one Git calls the hook for.</summary>
    /// <exception cref="GitException">There is none, or Git refuses to use it.</exception>
    public BareRepository Open(ParseResult result) =>
        result.GetResult(this) is { Implicit: false } ? BareRepository.Find(Path.GetFullPath(result.GetRequiredValue(this))).Repository : BareRepository.OfHook();

    /// <summary>The complaint about a folder that is not there, or null.</summary>
    public static LocalizedText? Problem(string directory) => Directory.Exists(directory)
        ? null
        : new($"仓库文件夹“{VisibleText.Of(directory, int.MaxValue)}”不存在", $"the repository folder \"{VisibleText.Of(directory, int.MaxValue)}\" does not exist");
}
