namespace SiteGen.Core.Tests.Reading;

/// <summary>
/// A site in a temporary folder: the sound base site, with a case's files laid over it and the steps of its setup.txt taken.
/// Steps are for what a repository cannot hold on every system: <c>remove PATH</c>, <c>link PATH TARGET</c>, <c>copy FROM TO</c>, <c>folder PATH</c>.
/// </summary>
public sealed class FixtureSite : IDisposable
{
    public const string SetupFile = "setup.txt";
    public const string ExpectedFile = "expected.txt";

    private FixtureSite(string directory) => Directory = directory;

    public string Directory { get; }

    public static FixtureSite Sound()
    {
        var site = new FixtureSite(System.IO.Directory.CreateTempSubdirectory("sitegen-reading-").FullName);
        site.Lay(FixtureFolders.Base);
        return site;
    }

    public static FixtureSite OfCase(string folder)
    {
        var site = Sound();
        site.Lay(folder);
        var setup = Path.Combine(folder, SetupFile);
        foreach (var step in File.Exists(setup) ? File.ReadAllLines(setup) : [])
        {
            site.Take(step.Split(' '));
        }

        return site;
    }

    public string PathOf(string path) => Path.Combine(Directory, path);

    public FixtureSite Write(string path, string text)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    private void Lay(string folder)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(folder, file);
            if (relative is not (SetupFile or ExpectedFile))
            {
                System.IO.Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
                File.Copy(file, PathOf(relative), overwrite: true);
            }
        }
    }

    private void Take(string[] step)
    {
        switch (step)
        {
            case ["remove", var path]:
                if (File.Exists(PathOf(path)))
                {
                    File.Delete(PathOf(path));
                }
                else
                {
                    System.IO.Directory.Delete(PathOf(path), recursive: true);
                }

                break;
            case ["link", var path, var target]:
                System.IO.Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
                File.CreateSymbolicLink(PathOf(path), target);
                break;
            case ["copy", var from, var to]:
                Copy(PathOf(from), PathOf(Unescape(to)));
                break;
            case ["folder", var path]:
                System.IO.Directory.CreateDirectory(PathOf(Unescape(path)));
                break;
            default:
                throw new InvalidOperationException($"Unknown step '{string.Join(' ', step)}'.");
        }
    }

    private static string Unescape(string path) => path.Replace("%20", " ", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }
}
