namespace SiteGen.Tests;

/// <summary>What the README says of mirrors is done, line by line, on this repository's own site.</summary>
public sealed class MirrorDocumentationTests : IDisposable
{
    private const string Program = "dotnet run --project generator/SiteGen -c Release --";

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-readme-").FullName;

    /// <summary>The README's lines, in its order.</summary>
    internal static IReadOnlyList<string> Commands { get; } =
    [
        "cd public && sha256sum --quiet -c SHA256SUMS",
        Program + " verify public",
        Program + " mirror public -o site.zip",
        Program + " mirror public --format bagit -o bag.zip",
        Program + " mirror public --since older/SHA256SUMS -o update.zip",
        Program + " verify update.zip",
        "ssh-keygen -Y sign -n file -f ~/.ssh/id_ed25519 public/SHA256SUMS",
        "cd public && ssh-keygen -Y verify -f ../allowed_signers -I publisher@example.gov.cn -n file -s SHA256SUMS.sig < SHA256SUMS",
        "rsync -a --delete public/ mirror/",
        "zimwriterfs -w index.html -I \"$(cd public && echo assets/icon-*.png)\" -l zho -t 年度报告 -d 政府信息公开工作年度报告 -c 祁东县人民政府办公室 -p 祁东县人民政府办公室 public archive.zim",
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_line_about_mirrors_works_on_the_repositorys_own_site()
    {
        Assert.Equal(0, SiteGenProcess.Start(RepositoryRoot.Path, "build", "--output", Path.Combine(folder, "public")).ExitCode);
        Shell("mkdir older .ssh && cp public/SHA256SUMS older && ssh-keygen -q -t ed25519 -N '' -f .ssh/id_ed25519 && echo \"publisher@example.gov.cn $(cat .ssh/id_ed25519.pub)\" > allowed_signers");

        foreach (var command in Commands)
        {
            if (command.StartsWith(Program, StringComparison.Ordinal))
            {
                var run = SiteGenProcess.Start(folder, command[(Program.Length + 1)..].Split(' '));
                Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}{run.Error}");
            }
            else
            {
                Shell(command.Replace("~", ".", StringComparison.Ordinal));
            }
        }

        // What the tools made is what they should have made.
        Shell("diff -r public mirror");
        Assert.Contains("[INFO] Overall Test Status: Pass", Shell("zimcheck -0 -C -I -M -F -P -R -U -L archive.zim"), StringComparison.Ordinal);

        // 404.html, which no page of a copy leads to, is made for a server and says where that is.
        var external = ShellProcess.Run(folder, "zimcheck -X archive.zim").Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal));
        Assert.All(external, line => Assert.EndsWith(" in article 404.html", line, StringComparison.Ordinal));
        Assert.Equal(0, SiteGenProcess.Start(folder, "verify", "public").ExitCode);
    }

    private string Shell(string line)
    {
        var (exitCode, output) = ShellProcess.Run(folder, line);
        Assert.True(exitCode == 0, $"{line}\n{output}");
        return output;
    }
}
