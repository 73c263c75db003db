namespace SiteGen.Site.Figures;

/// <summary>The key figures of one report; null where the report has no such figure.</summary>
public sealed record KeyFigures(IReadOnlyList<decimal?> Values)
{
    /// <summary>How many key figures there are.</summary>
    public const int Count = (int)KeyFigure.Coercions + 1;

    public decimal? this[KeyFigure figure] => Values[(int)figure];
}
