using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Site.Pages;

namespace SiteGen.Tests;

/// <summary>What themes/default/README.md says of templates and models is so, and is all.</summary>
public sealed partial class ThemeDocumentationTests
{
    private static readonly string Theme = Path.Combine(RepositoryRoot.Path, "themes/default");

    private static readonly string Readme = File.ReadAllText(Path.Combine(Theme, "README.md"));

    [Fact]
    public void Every_template_stands_there_with_its_model()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(Theme, "templates")).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(templates);
        Assert.All(templates, file => Assert.Contains(
            $"| `{Path.GetFileName(file)}` | `{ModelTag().Match(File.ReadAllText(file)).Groups[1].Value}` |",
            Readme,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Every_model_stands_there_with_all_its_members_and_no_other()
    {
        var models = typeof(PageModel).Assembly.GetTypes()
            .Where(type => type.IsPublic && type.Namespace == typeof(PageModel).Namespace && !typeof(Attribute).IsAssignableFrom(type))
            .ToList();

        Assert.NotEmpty(models);
        Assert.All(models, model => Assert.Equal(MembersOf(model).Order(StringComparer.Ordinal), DocumentedMembersOf(model.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_file_of_the_theme_is_known_there()
    {
        var files = new[] { "style", "scripts" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Theme, folder))).Select(Path.GetFileName).ToList();

        Assert.All(files, file => Assert.True(
            Readme.Contains(file!, StringComparison.Ordinal) || file!.StartsWith("search", StringComparison.Ordinal),
            file));
    }

    private static IEnumerable<string> MembersOf(Type model) => model
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static IEnumerable<string> DocumentedMembersOf(string model) =>
        Regex.Match(Readme, $@"^\| `{model}` \|[^|]*\|(.*)\|$", RegexOptions.Multiline) is { Success: true } row
            ? Member().Matches(row.Groups[1].Value).Select(member => member.Groups[1].Value)
            : throw new InvalidDataException($"{model} has no row.");

    [GeneratedRegex(@"\{% model (\w+) %\}")]
    private static partial Regex ModelTag();

    [GeneratedRegex(@"`(\w+)` \(")]
    private static partial Regex Member();
}
