namespace SiteGen.Site.Planning.Trends;

/// <summary>A figure over the years.</summary>
/// <param name="Label">What it is, in a few words.</param>
/// <param name="Points">One for every year from the first to the last, oldest first, whether there is a value or not.</param>
public sealed record TrendSeries(string Label, IReadOnlyList<TrendPoint> Points)
{
    public IEnumerable<TrendPoint> Known => Points.Where(point => point.Value is not null);

    public decimal Largest => Points.Max(point => point.Value ?? 0);
}
