using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Hooks;

/// <summary>The recipes of PUBLISHING.md are followed as they are written, in folders of the test's own.</summary>
public sealed class PublishingDocumentTests : IDisposable
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "generator", "PUBLISHING.md"));

    private readonly GitServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void The_recipe_for_a_server_leads_from_an_empty_folder_to_a_site()
    {
        var blocks = Blocks("sh");
        Assert.Equal(4, blocks.Count);
        var (clone, push, setUp, again) = (blocks[0], blocks[1], blocks[2], blocks[3]);
        var output = Path.Combine(server.Root, "var/www/archive/nb");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        Directory.CreateDirectory(Path.Combine(server.Root, "srv/git"));

        Run(server.Root, setUp);
        Run(server.Root, clone);
        new GitClone(server.Git, Path.Combine(server.Root, "nb")).AddSite();
        var pushed = Run(Path.Combine(server.Root, "nb"), push);

        Assert.Contains("remote: 网站已更新", pushed, StringComparison.Ordinal);
        var manifest = File.ReadAllText(Path.Combine(output, "SHA256SUMS"));
        Directory.Delete(output, recursive: true);
        Run(server.Root, again);
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(output, "SHA256SUMS")));
    }

    [Fact]
    public void The_finding_it_shows_is_what_a_pusher_sees()
    {
        var shown = Blocks("text").Single(block => block.StartsWith("remote:", StringComparison.Ordinal));

        var (exitCode, output) = server.Install().Clone("first").AddSite().Break().Commit("错误").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains(shown, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recipe_for_GitLab_runs_commands_that_there_are()
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Assert.Single(Blocks("yaml")));
        stream.Load(reader);
        var jobs = (YamlMappingNode)stream.Documents[0].RootNode;
        var lines = ((YamlSequenceNode)jobs["site"]["script"]).Select(line => line.ToString()).ToList();

        Assert.Equal("dotnet build generator/SiteGen -c Release", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("dotnet run --project generator/SiteGen -c Release --no-build -- ", line, StringComparison.Ordinal));
        Assert.All(lines.Skip(1), line =>
        {
            var args = line[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Replace("\"$CI_PAGES_URL\"", "https://example.gov.cn/nb", StringComparison.Ordinal).Split(' ');
            using var site = new SiteFolder();
            Assert.Equal(0, SiteGenProcess.Start(site.Path, args).ExitCode);
        });
    }

    [Fact]
    public void Every_setting_is_named()
    {
        server.Install("--site", "archive", "--base-url", "https://www.example.gov.cn/");

        var keys = server.Git.Run(server.Repository, "config", "--local", "--name-only", "--get-regexp", @"^sitegen\.").Split('\n');

        Assert.Equal(4, keys.Length);
        Assert.All(keys, key => Assert.Contains($"`{key.Trim()}`", Text, StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Blocks(string language) =>
        [.. Regex.Matches(Text, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value.TrimEnd())];

    // The program's name and the paths of a real server stand for those of the test.
    private string Run(string folder, string block)
    {
        var program = Path.Combine(server.Root, "bin");
        Directory.CreateDirectory(program);
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        File.WriteAllText(Path.Combine(program, "sitegen"), $"#!/bin/sh\nexec '{host}' exec '{Path.Combine(AppContext.BaseDirectory, "sitegen.dll")}' \"$@\"\n");
        Assert.Equal(0, ShellProcess.Run(program, "chmod +x sitegen").ExitCode);
        var script = block.Replace("git@server.example.gov.cn:", "", StringComparison.Ordinal)
            .Replace("/srv/git/", server.Root + "/srv/git/", StringComparison.Ordinal)
            .Replace("/var/www/", server.Root + "/var/www/", StringComparison.Ordinal);
        var (exitCode, output) = server.Git.Start("bash", folder, "-e", "-c", $"PATH='{program}':$PATH\n{script}");
        Assert.True(exitCode == 0, output);
        return output;
    }
}
