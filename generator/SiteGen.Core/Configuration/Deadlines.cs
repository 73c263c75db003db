namespace SiteGen.Core.Configuration;

/// <summary>
/// By which day of the next year a report must be out (政府信息公开条例 art. 49: departments by 31 January, governments by 31 March).
/// </summary>
/// <param name="Department">Month and day for level <c>department</c>.</param>
/// <param name="Government">Month and day for level <c>government</c>.</param>
public sealed record Deadlines((int Month, int Day) Department, (int Month, int Day) Government)
{
    public static Deadlines Default { get; } = new((1, 31), (3, 31));

    /// <summary>The last day a report on a year may be published, or null where the level carries no deadline.</summary>
    public DateOnly? For(string level, int year) => level switch
    {
        "department" => Day(year + 1, Department),
        "government" => Day(year + 1, Government),
        _ => null,
    };

    // 02-29 is allowed in site.json; in a year without it the month's last day counts.
    private static DateOnly Day(int year, (int Month, int Day) day) =>
        new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
}
