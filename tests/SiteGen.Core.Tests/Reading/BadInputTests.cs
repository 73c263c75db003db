using SiteGen.Core.Configuration;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Tests.Reading;

/// <summary>Each folder of fixtures/bad is one way to get the content wrong, with the exact findings it must lead to.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(FixtureFolders.Bad).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_the_place_the_fault_and_the_remedy(string name)
    {
        var folder = Path.Combine(FixtureFolders.Bad, name);
        using var site = FixtureSite.OfCase(folder);

        var lines = SiteReading.Of(site.Directory).Lines();

        Assert.Equal(File.ReadAllLines(Path.Combine(folder, FixtureSite.ExpectedFile)), lines);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Has_both_input_and_expectation(string name)
    {
        var files = Directory.EnumerateFiles(Path.Combine(FixtureFolders.Bad, name), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).ToList();

        Assert.Contains(FixtureSite.ExpectedFile, files);
        Assert.True(files.Count > 1, "an expectation without input");
        Assert.NotEmpty(File.ReadAllText(Path.Combine(FixtureFolders.Bad, name, FixtureSite.ExpectedFile)));
    }

    [Fact]
    public void Keeps_no_file_beside_the_cases() => Assert.Empty(Directory.EnumerateFiles(FixtureFolders.Bad));

    [Fact]
    public void Shows_every_code_at_least_once()
    {
        var shown = Directory.EnumerateFiles(FixtureFolders.Bad, FixtureSite.ExpectedFile, SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .SelectMany(line => line.Split(' '))
            .ToHashSet(StringComparer.Ordinal);

        string[] codes = [.. ConfigurationCodes.All.Concat(NarrativeCodes.All).Concat(TableCodes.All).Concat(RouteCodes.All).Concat(LinkCodes.All).Select(code => code.Id)];

        Assert.Equal([], codes.Where(code => !shown.Contains(code)));
        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Finds_nothing_wrong_with_the_base_site()
    {
        using var site = FixtureSite.Sound();

        var reading = SiteReading.Of(site.Directory);

        Assert.Empty(reading.Lines());
        Assert.Equal(3, reading.Reports.Count);
    }
}
