using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>
/// Takes a paragraph and its quantities, gives those that state a figure of the tables. A number is left alone unless every word of its
/// label is known, and it is about the whole agency in the whole year. Separate from the judgement, because the sums, the percentages
/// and the search for the wrong cell use the same claims.
/// </summary>
internal sealed class TableClaimReader
{
    private readonly TableFigures figures;
    private readonly OwnNames names;
    private readonly ScopeReader scope;
    private readonly int year;

    public TableClaimReader(Report report)
    {
        figures = new TableFigures(report);
        names = new OwnNames(report.Agency);
        scope = new ScopeReader(names, report.Year);
        year = report.Year;
    }

    /// <summary>By index of the quantity; null for those that claim nothing of the tables.</summary>
    public TableClaim?[] Read(ProseText prose, IReadOnlyList<Quantity> quantities)
    {
        var claims = new TableClaim?[quantities.Count];
        var labels = new LabelReader(prose, quantities, names, year);
        for (var index = 0; index < quantities.Count; index++)
        {
            claims[index] = Read(prose, quantities[index], labels, index);
        }

        return claims;
    }

    private TableClaim? Read(ProseText prose, Quantity quantity, LabelReader labels, int index)
    {
        var isMoney = string.Equals(quantity.Unit, MeasureWords.Money, StringComparison.Ordinal);
        if (!quantity.IsExact || !(isMoney || quantity.Kind == QuantityKind.Bare || (quantity.IsToTheUnit && MeasureWords.CountsApplications(quantity.Unit))))
        {
            return null;
        }

        var (start, end) = prose.SentenceAt(quantity.Start);
        if (labels.Read(index) is not { } terms || !scope.IsWhole(prose, start, quantity.Start))
        {
            return null;
        }

        var context = new ClaimContext(prose, start, end, quantity.Start, terms, figures);
        if (isMoney != context.Has(TermKind.Fee))
        {
            return null;
        }

        var readings = Readings(context);
        var valued = readings.Select(reading => (Reading: reading, Values: figures.Values(reading))).Where(pair => pair.Values.Count > 0).ToList();
        if (valued.Count == 0)
        {
            return null;
        }

        return new TableClaim(
            quantity,
            labels.Wording(terms),
            [.. valued.Select(pair => pair.Reading)],
            [.. valued.Where(pair => pair.Values.Any(value => Agrees(quantity, value, isMoney))).Select(pair => pair.Reading)]);
    }

    private static IReadOnlyList<Reading> Readings(ClaimContext context)
    {
        if (context.Has(TermKind.Including))
        {
            return [];
        }

        if (DisclosureReadings.Concerns(context))
        {
            return DisclosureReadings.Of(context);
        }

        if (ReviewReadings.Concerns(context))
        {
            return ReviewReadings.Of(context);
        }

        return IsAboutApplications(context) && !IsPartOfCarried(context) ? RequestReadings.Of(context) : [];
    }

    private static bool IsAboutApplications(ClaimContext context)
    {
        var named = context.Terms.Where(term => term.Kind == TermKind.Application).Select(context.Word).ToList();
        return named.Exists(word => word.Contains("公开", StringComparison.Ordinal) && word.Contains("申请", StringComparison.Ordinal))
            || (TopicReader.MentionsDisclosure(context.Prose) && (named.Exists(word => word.StartsWith("申请", StringComparison.Ordinal)) || TopicReader.IsAboutApplications(context.Prose, context.At)));
    }

    // 上年结转3件，其中予以公开1件: outcomes of those three alone.
    private static bool IsPartOfCarried(ClaimContext context)
    {
        var carried = context.Before.LastIndexOf("结转", StringComparison.Ordinal);
        return carried >= 0 && context.Before[carried..].Contains("其中", StringComparison.Ordinal)
            && !context.Before.Contains("收", StringComparison.Ordinal) && !context.Before.Contains("受理", StringComparison.Ordinal) && !context.Before.Contains("办结", StringComparison.Ordinal);
    }

    private static bool Agrees(Quantity quantity, decimal value, bool isMoney)
    {
        const int YuanInTable = 10000;
        return isMoney ? Math.Abs(quantity.Value - (value * YuanInTable)) < quantity.Step : quantity.Value == value;
    }
}
