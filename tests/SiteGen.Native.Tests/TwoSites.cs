using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Native.Tests;

/// <summary>
/// Two small contents that share, change, add and lack files, a place to publish them to in turn, and the only question that matters of it: is what
/// is there wholly the one site or wholly the other?
/// </summary>
internal sealed class TwoSites : IDisposable
{
    public const string A = "a";
    public const string B = "b";

    private readonly string root = Directory.CreateTempSubdirectory("sitegen-trust-").FullName;
    private readonly string program;
    private readonly Dictionary<string, string> clean = new(StringComparer.Ordinal);

    private TwoSites(string program) => this.program = program;

    /// <summary>The folder that holds the output and what SiteGen keeps beside it, and nothing else.</summary>
    public string Root => root;

    public string Parent => Path.Combine(root, "www");

    public string Live => Path.Combine(Parent, "public");

    public string State => Path.Combine(Parent, ".public.sitegen");

    public static async Task<TwoSites> MakeAsync(string program)
    {
        var sites = new TwoSites(program);
        Directory.CreateDirectory(sites.Parent);
        sites.MakeContent(A, "甲站", 3);
        sites.MakeContent(B, "乙站", 5);
        File.Delete(Path.Combine(sites.Content(B), "content/shared/2024/files/分类.csv"));
        File.WriteAllText(Path.Combine(sites.Content(A), "content/shared/2024/files/大附件.txt"), string.Concat(Enumerable.Repeat("附件内容\n", 40_000)));
        foreach (var site in (string[])[A, B])
        {
            var folder = sites.Clean(site);
            var (exitCode, output) = await sites.RunAsync(new Dictionary<string, string>(), "build", "--site", sites.Content(site), "--output", folder);
            Assert.True(exitCode == 0, output);
            sites.clean[site] = Digest(folder);
        }

        Assert.NotEqual(sites.clean[A], sites.clean[B]);
        return sites;
    }

    public static string Other(string site) => site == A ? B : A;

    /// <summary>The site as a build into an empty place makes it.</summary>
    public string Clean(string site) => Path.Combine(root, "clean-" + site);

    public string Content(string site) => Path.Combine(root, site);

    public IReadOnlyList<string> BuildOf(string site) => [program, "build", "--site", Content(site), "--output", Live, "--quiet"];

    public Task<(int ExitCode, string Output)> BuildAsync(string site, IReadOnlyDictionary<string, string>? environment = null) =>
        ChildProcess.RunAsync(root, environment ?? new Dictionary<string, string>(), [.. BuildOf(site)]);

    public Task<(int ExitCode, string Output)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] args) =>
        ChildProcess.RunAsync(root, environment, [program, .. args]);

    /// <returns>Which site is published, from every file's name and bytes; what is wrong where it is neither.</returns>
    public string Published() => Which(Live);

    /// <returns>Which site a folder holds; what is wrong where it is neither.</returns>
    public string Which(string folder)
    {
        var digest = Digest(folder);
        return clean.FirstOrDefault(site => site.Value == digest).Key ?? $"neither site: {Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()} files";
    }

    /// <summary>A build that is let finish: publishes the site whole and leaves nothing beside it but what the next build uses.</summary>
    public async Task RepairAsync(string site)
    {
        var (exitCode, output) = await BuildAsync(site);
        Assert.True(exitCode == 0, output);
        Assert.Equal(site, Published());
        Assert.Equal([".public.sitegen", "public"], Names(Parent));
        Assert.Subset(new HashSet<string> { "holder", "lock", "tree" }, Names(State).ToHashSet());

        // What was published before is kept whole, to go back to.
        if (File.Exists(Path.Combine(State, "tree/SHA256SUMS")))
        {
            Assert.Contains(Which(Path.Combine(State, "tree")), (string[])[A, B]);
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void MakeContent(string name, string title, int agencies)
    {
        var site = Content(name);
        var sample = Path.Combine(RepositoryRoot.Path, "content/qidong/mzj/2024");
        Directory.CreateDirectory(site);
        File.WriteAllText(Path.Combine(site, "site.json"), $$"""{ "title": "{{title}}", "baseUrl": "https://www.example.gov.cn/", "rules": { "identical": "off" } }""");
        for (var agency = 0; agency < agencies; agency++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(site, "content", agency == 0 ? "shared" : $"{name}{agency}")).FullName;
            File.WriteAllText(Path.Combine(folder, "agency.json"), $$"""{ "name": "机关{{agency}}", "level": "department" }""");
            Directory.CreateDirectory(Path.Combine(folder, "2024/files"));
            foreach (var file in Directory.EnumerateFiles(sample))
            {
                File.Copy(file, Path.Combine(folder, "2024", Path.GetFileName(file)));
            }

            File.WriteAllText(Path.Combine(folder, "2024/files/分类.csv"), "项目,数值\n合计,1\n");
            var report = Path.Combine(folder, "2024/report.md");
            File.WriteAllText(report, File.ReadAllText(report).Replace("(files/主动公开信息分类统计.csv)", "(#s1)", StringComparison.Ordinal));
        }
    }

    private static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    private static string Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\n"));
            if (File.Exists(file))
            {
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
