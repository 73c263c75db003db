using System.Text;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Writes a repository's hooks: small scripts that hand over to SiteGen, with a mask by which a web server of another account can read the site. A hook that others wrote is never touched: what it guards is not ours to judge.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="program">The program and what stands before the command, each in full: usually its path alone.</param>
/// <param name="arguments">What stands behind the command in every call.</param>
public sealed class HookInstaller(BareRepository repository, IReadOnlyList<string> program, IReadOnlyList<string> arguments)
{
    private const string Mark = "# SiteGen: ";

    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string directory = repository.HooksDirectory();

    /// <summary>The hooks that stand in the way, in full.</summary>
    public IReadOnlyList<string> ForeignHooks() => [.. HookName.All.Select(PathOf).Where(IsForeign)];

    /// <summary>Writes the hooks and the settings. To be called where there is no foreign hook.</summary>
    /// <returns>The hooks written, in full.</returns>
    /// <exception cref="GitException">Git failed.</exception>
    public IReadOnlyList<string> Install(PublishSettings settings)
    {
        // The settings first: a hook without them would let a push through unseen.
        PublishSettingsStore.Write(repository, settings);
        Directory.CreateDirectory(directory);
        foreach (var hook in HookName.All)
        {
            var next = PathOf(hook) + ".new";
            File.WriteAllText(next, Script(hook));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(next, Executable);
            }

            File.Move(next, PathOf(hook), overwrite: true);
        }

        return [.. HookName.All.Select(PathOf)];
    }

    /// <summary>The line by which an existing hook hands its input on to SiteGen.</summary>
    public string Call(string hook) => string.Join(' ', program.Select(ShellWord.Quoted).Concat(["hook", hook]).Concat(arguments));

    private string PathOf(string hook) => Path.Combine(directory, hook);

    private static bool IsForeign(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is not null || Directory.Exists(path) || (file.Exists && !File.ReadLines(path, Encoding.Latin1).Take(2).Any(line => line.StartsWith(Mark, StringComparison.Ordinal)));
    }

    private string Script(string hook) => $$"""
        #!/bin/sh
        {{Mark}}written by "sitegen hook install"; run that again when the program has moved.
        if ! [ -x {{ShellWord.Quoted(program[0])}} ]; then
            echo '服务器上找不到 SiteGen 程序，{{Outcome(hook)}}请告诉服务器管理员 / SiteGen is not where it was, tell the administrator:' {{ShellWord.Quoted(program[0])}} >&2
            exit 1
        fi
        umask 022
        exec {{Call(hook)}}

        """.ReplaceLineEndings("\n");

    private static string Outcome(string hook) => hook == HookName.PreReceive ? "推送未被接受，网站没有变动，" : "推送已接受，但网站没有更新，";
}
