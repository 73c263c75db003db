namespace SiteGen.Core.Checking.Narratives;

/// <summary>A reporting period as the text states it.</summary>
/// <param name="Offset">Where it starts in report.md, in UTF-16 units.</param>
/// <param name="Text">As it is written.</param>
/// <param name="From">Its first day; month and day are null where the text gives the year or the month alone.</param>
/// <param name="To">Its last day, likewise.</param>
internal sealed record StatedPeriod(int Offset, string Text, (int Year, int? Month, int? Day) From, (int Year, int? Month, int? Day) To)
{
    public bool IsWholeYear(int year) =>
        From.Year == year && From.Month is null or 1 && From.Day is null or 1
        && To.Year == year && To.Month is null or 12 && To.Day is null or 31;
}
