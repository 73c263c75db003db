using System.Globalization;
using SiteGen.Core.Checking.Narratives;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking.Narratives;

/// <summary>The sentences of fixtures/narrative, each alone in a report whose tables stand in tables.txt.</summary>
public sealed class NarrativeClaimsTests
{
    public static TheoryData<string, string> Consistent => [.. ClaimCases.Lines("consistent.txt", 2).Select(line => (line[0], line[1]))];

    public static TheoryData<string, string, string, string> Inconsistent => [.. ClaimCases.Lines("inconsistent.txt", 4).Select(line => (line[0], line[1], line[2], line[3]))];

    [Theory]
    [MemberData(nameof(Consistent))]
    public void Says_nothing_of_a_sentence_that_agrees_or_leaves_it_open(string name, string sentence)
    {
        foreach (var heading in new[] { "（一）主动公开情况", "（二）依申请公开情况", "（五）监督保障情况" })
        {
            var (report, previous) = ClaimCases.Of(name, sentence, heading);

            Assert.Empty(NarrativeClaimsChecker.Check(report, previous).Select(found => found.Message.Chinese));
        }
    }

    [Theory]
    [MemberData(nameof(Inconsistent))]
    public void Reports_the_number_that_is_contradicted_where_it_stands(string name, string rule, string expected, string marked)
    {
        var sentence = marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
        var (report, previous) = ClaimCases.Of(name, sentence);

        var found = Assert.Single(NarrativeClaimsChecker.Check(report, previous));

        Assert.Equal(rule, found.Code.Rule);
        Assert.Equal((ClaimCases.TextLine, marked.IndexOf("[[", StringComparison.Ordinal) + 1), (found.Line, found.Column));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Math.Abs(found.Expected!.Value));
        Assert.NotEqual(found.Expected, found.Actual);
        Assert.Equal(Severity.Warning, found.Severity);
    }

    [Fact]
    public void Has_sentences_enough_to_speak_of()
    {
        Assert.True(ClaimCases.Lines("consistent.txt", 2).Count() >= 120);
        Assert.True(ClaimCases.Lines("inconsistent.txt", 4).Count() >= 60);
        Assert.Equal(["narrative-percent", "narrative-sum", "narrative-table"], ClaimCases.Lines("inconsistent.txt", 4).Select(line => line[1]).Distinct().Order(StringComparer.Ordinal));
    }
}
