using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>Where a command stands among the others.</summary>
internal static class CommandTree
{
    /// <summary>The commands a command belongs to, the nearest first, the root last.</summary>
    public static IEnumerable<Command> AncestorsOf(Command command)
    {
        for (var parent = command.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return parent;
        }
    }

    /// <summary>The words by which a command is called, the program's name first.</summary>
    public static string PathOf(Command command) =>
        string.Join(' ', AncestorsOf(command).Reverse().Append(command).Select(part => part is RootCommand ? "sitegen" : part.Name));
}
