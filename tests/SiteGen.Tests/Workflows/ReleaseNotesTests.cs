namespace SiteGen.Tests.Workflows;

/// <summary>The script that decides whether a tag may become a release.</summary>
public sealed class ReleaseNotesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-notes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gives_the_section_of_the_version_alone()
    {
        var run = Run("v1.2.3", "# Changes\n\n## 1.2.4\n\nlater\n\n## 1.2.3 - 2026-01-01\n\n### Fixed\n\n- this\n\n## 1.2.2\n\nearlier\n");

        Assert.Equal((0, "### Fixed\n\n- this\n"), run);
    }

    [Theory]
    [InlineData("v1.2.3", "## 1.2.3\n\n \n\n## 1.2.2\n\nearlier\n", "the section ## 1.2.3 of", "is empty")]
    [InlineData("v1.2.3", "## 1.2.3\n\n### Fixed\n", "the section ## 1.2.3 of", "is empty")]
    [InlineData("v1.2.3", "## 1.2.3\n\n<!-- to be\nwritten -->\n\n- \n", "the section ## 1.2.3 of", "is empty")]
    [InlineData("v1.2.3", "## 1.2.30\n\nother\n", "has no section ## 1.2.3", "")]
    [InlineData("v1.2.4", "## 1.2.4\n\nnew\n", "the tag is v1.2.4, but the product's version is 1.2.3", "expected v1.2.3")]
    [InlineData("1.2.3", "## 1.2.3\n\nnew\n", "the tag is 1.2.3, but", "expected v1.2.3")]
    public void Refuses_what_is_no_release(string tag, string changelog, string reason, string more)
    {
        var (exitCode, output) = Run(tag, changelog);

        Assert.Equal(1, exitCode);
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.Contains(more, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_log_has_notes_for_the_products_own_version()
    {
        var version = SiteGenProcess.Start(folder, "--version").Output.Trim().Split(' ')[1];

        var (exitCode, output) = ShellProcess.Run(RepositoryRoot.Path, $".ci/release-notes v{version}");

        Assert.Equal(0, exitCode);
        Assert.NotEmpty(output.Trim());
    }

    private (int ExitCode, string Output) Run(string tag, string changelog)
    {
        File.WriteAllText(Path.Combine(folder, "CHANGELOG.md"), changelog);
        File.WriteAllText(Path.Combine(folder, "props"), "<Project>\n  <Version>1.2.3</Version>\n</Project>\n");
        return ShellProcess.Run(RepositoryRoot.Path, $".ci/release-notes {tag} '{folder}/CHANGELOG.md' '{folder}/props'");
    }
}
