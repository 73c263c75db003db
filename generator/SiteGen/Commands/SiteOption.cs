using System.CommandLine;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;

namespace SiteGen.Commands;

/// <summary><c>--site DIR</c>: the folder with site.json and content/.</summary>
internal sealed class SiteOption : Option<string>
{
    public SiteOption()
        : base("--site")
    {
        HelpName = "DIR";
        Arity = ArgumentArity.ExactlyOne;
        DefaultValueFactory = _ => ".";
    }

    public static HelpEntry Entry { get; } = new("--site", new("站点文件夹，内有 site.json 和 content（默认：当前文件夹）", "the site's folder, with site.json and content (default: the current one)"));

    /// <summary>The complaint about a folder that is not there, or null.</summary>
    public static LocalizedText? Problem(string directory) => Directory.Exists(directory)
        ? null
        : new($"站点文件夹“{VisibleText.Of(directory, int.MaxValue)}”不存在", $"the site folder \"{VisibleText.Of(directory, int.MaxValue)}\" does not exist");
}
