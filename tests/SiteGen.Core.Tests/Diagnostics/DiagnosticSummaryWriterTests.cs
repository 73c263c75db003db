using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class DiagnosticSummaryWriterTests
{
    [Fact]
    public void Says_nothing_below_a_list_that_is_short_or_empty()
    {
        Assert.Equal("", Write([]));
        Assert.Equal("", Write(Many("content/a/2024/requests.csv", Severity.Error, 5)));
    }

    [Fact]
    public void Counts_what_each_report_has_by_file_and_puts_the_most_errors_first() => Assert.Equal(
        """

        各报告的问题（错误多的在前）：
          content/b/2023：3 个错误（requests.csv）
          content/a/2024：2 个错误、3 个警告（report.md 3、requests.csv 2）
          content/a/2023：1 个警告（review.csv）
          site.json：1 个警告


        """,
        Write(
        [
            .. Many("content/a/2024/requests.csv", Severity.Error, 2), .. Many("content/a/2024/report.md", Severity.Warning, 3),
            .. Many("content/a/2023/review.csv", Severity.Warning, 1), .. Many("content/b/2023/requests.csv", Severity.Error, 3),
            .. Many("site.json", Severity.Warning, 1),
        ]));

    [Fact]
    public void Speaks_English_when_asked() => Assert.Equal(
        """

        By report, most errors first:
          content/a/2024: 1 error, 5 warnings (report.md 5, requests.csv 1)


        """,
        Write([.. Many("content/a/2024/requests.csv", Severity.Error, 1), .. Many("content/a/2024/report.md", Severity.Warning, 5)], MessageLanguage.English));

    [Fact]
    public void Leaves_notes_out_because_they_call_for_no_work() =>
        Assert.Equal("", Write([.. Many("content/a/2024/requests.csv", Severity.Error, 5), .. Many("content/b/2024/requests.csv", Severity.Info, 5)]));

    [Fact]
    public void Stops_after_twenty_lines_and_says_how_many_are_left()
    {
        var findings = Enumerable.Range(2001, 23).SelectMany(year => Many($"content/a/{year}/report.md", Severity.Error, 1));

        var lines = Write([.. findings]).TrimEnd('\n').Split('\n');

        Assert.Equal(1 + 1 + 20 + 1, lines.Length);
        Assert.Equal("  另有 3 份报告或文件有问题，见以上各条", lines[^1]);
    }

    [Fact]
    public void Takes_a_file_below_a_report_as_the_reports() =>
        Assert.Contains("  content/a/2024：6 个错误（files/附件.pdf）\n", Write(Many("content/a/2024/files/附件.pdf", Severity.Error, 6)), StringComparison.Ordinal);

    [Fact]
    public void Makes_control_characters_of_a_file_visible() =>
        Assert.Contains("content/a\\u001B/2024：", Write(Many("content/a\u001b/2024/x", Severity.Error, 6)), StringComparison.Ordinal);

    private static Diagnostic[] Many(string path, Severity severity, int count) =>
        [.. Enumerable.Range(1, count).Select(line => DiagnosticSamples.Configuration with { Path = path, Severity = severity, Line = line })];

    private static string Write(IReadOnlyList<Diagnostic> diagnostics, MessageLanguage language = MessageLanguage.Chinese)
    {
        using var output = new StringWriter();
        new DiagnosticSummaryWriter(output, language).Write(diagnostics);
        return output.ToString();
    }
}
