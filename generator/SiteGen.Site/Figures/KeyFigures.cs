namespace SiteGen.Site.Figures;

/// <summary>The key figures of one report; null where the report has no such figure.</summary>
public sealed record KeyFigures(IReadOnlyList<decimal?> Values)
{
    public decimal? this[KeyFigure figure] => Values[(int)figure];
}
