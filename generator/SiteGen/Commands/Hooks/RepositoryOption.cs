using System.CommandLine;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;

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

    /// <summary>The complaint about a folder that is not there, or null.</summary>
    public static LocalizedText? Problem(string directory) => Directory.Exists(directory)
        ? null
        : new($"仓库文件夹“{VisibleText.Of(directory, int.MaxValue)}”不存在", $"the repository folder \"{VisibleText.Of(directory, int.MaxValue)}\" does not exist");
}
