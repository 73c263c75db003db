using System.Globalization;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>Holds the day of publication against the deadline of the agency's level; a report that gives no day is not judged.</summary>
internal static class DeadlineChecker
{
    public static IEnumerable<Diagnostic> Check(Report report, Deadlines deadlines)
    {
        if (report.Published is not { } published || deadlines.For(report.Agency.Level, report.Year) is not { } deadline)
        {
            yield break;
        }

        var day = DateOnly.FromDateTime(published);
        var late = day.DayNumber - deadline.DayNumber;
        if (late > 0)
        {
            yield return new Diagnostic
            {
                Code = CheckingCodes.PublishedLate,
                Severity = CheckingCodes.PublishedLate.DefaultSeverity,
                Path = report.Narrative.Source.Path,
                Line = report.PublishedAt.Line,
                Column = report.PublishedAt.Column,
                Message = new(
                    string.Create(CultureInfo.InvariantCulture, $"{Chinese(day)}公布，比规定期限{Chinese(deadline)}晚 {late} 天"),
                    string.Create(CultureInfo.InvariantCulture, $"published {day:yyyy-MM-dd}, {late} day(s) after the deadline of {deadline:yyyy-MM-dd}")),
            };
        }
    }

    private static string Chinese(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
