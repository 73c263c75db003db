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
    private const int DisclosureSection = 2;
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
        var narrowing = new NarrowingReader(prose, names, year);
        IReadOnlyList<string>? rows = null;
        TableClaim? before = null;
        for (var index = 0; index < quantities.Count; index++)
        {
            var quantity = quantities[index];
            if (quantity.Kind is QuantityKind.Percent or QuantityKind.Points || (quantity.Kind == QuantityKind.Count && quantity.Unit != MeasureWords.Money && !MeasureWords.CountsApplications(quantity.Unit)))
            {
                continue;
            }

            var terms = labels.Read(index);
            if (narrowing.Narrows(quantity, terms, () => labels.RawWords(index), () => scope.IsWhole(prose, prose.SentenceAt(quantity.Start).Start, quantity.Start)))
            {
                rows = null;
                before = null;
                continue;
            }

            if (CanClaim(quantity) && terms is not null && Claim(prose, quantity, terms, labels.Wording(terms), before is not null && before.Quantity.Start >= prose.SentenceAt(quantity.Start).Start ? before : null) is { } claim)
            {
                claims[index] = rows is null || !terms.Any(term => term.Kind is TermKind.Applicant or TermKind.Rest) ? claim : claim.Preferring(rows);
                before = claims[index];
                rows = claim.Holds ? claim.Matches[0].Rows : rows;
            }
        }

        return [.. claims.Select(claim => claim is { Holds: false, NeedsSupport: true } && !IsSupported(claim, claims, prose) ? null : claim)];
    }

    /// <summary>The statements that there was none: 未收到政府信息公开申请, 无上年结转, 未发生行政复议、行政诉讼.</summary>
    public IEnumerable<TableClaim> ReadAbsences(ProseText prose)
    {
        var labels = new LabelReader(prose, [], names, year);
        foreach (var (start, end, opening, words) in AbsenceReader.Read(prose))
        {
            if (labels.Read(start, opening) is { } before && !LabelReader.HasContent(before) && labels.Read(words, end) is { } terms && AbsenceReader.IsComplete(terms)
                && scope.IsWhole(prose, prose.SentenceAt(opening).Start, opening))
            {
                var none = new Quantity(opening, end, 0, 1, "件", QuantityKind.Count, true, 0);
                if (Claim(prose, none, terms, prose.Text[opening..end], null) is { } claim)
                {
                    yield return claim with { IsAbsence = true };
                }
            }
        }
    }

    private static bool CanClaim(Quantity quantity) =>
        quantity.IsExact && (quantity.Unit == MeasureWords.Money || quantity.Kind == QuantityKind.Bare || (quantity.Kind == QuantityKind.Count && MeasureWords.CountsApplications(quantity.Unit)));

    private TableClaim? Claim(ProseText prose, Quantity quantity, IReadOnlyList<Term> terms, string label, TableClaim? before)
    {
        var (start, end) = prose.SentenceAt(quantity.Start);
        var isMoney = quantity.Unit == MeasureWords.Money;
        var context = new ClaimContext(prose, start, end, quantity.Start, terms, figures, before);
        if (isMoney != context.Has(TermKind.Fee))
        {
            return null;
        }

        var valued = Readings(context).Select(reading => (Reading: reading, Values: figures.Values(reading))).Where(pair => pair.Values.Count > 0).ToList();
        return valued.Count == 0 ? null : new TableClaim(
            quantity,
            label,
            [.. valued.Select(pair => pair.Reading)],
            [.. valued.Where(pair => pair.Values.Any(value => Agrees(quantity, value, isMoney))).Select(pair => pair.Reading)])
        {
            NeedsSupport = DisclosureReadings.IsBare(context) && (prose.Section != DisclosureSection || context.Has(TermKind.Handle)),
        };
    }

    /// <summary>Words that name figures of the tables, as if a number followed; null where they do not.</summary>
    public TableClaim? ReadWords(ProseText prose, int start, int end)
    {
        var labels = new LabelReader(prose, [], names, year);
        return labels.Read(start, end) is { } terms && LabelReader.HasContent(terms)
            ? Claim(prose, new Quantity(end, end, 0, 1, "件", QuantityKind.Count, true, 0), terms, prose.Text[start..end], null)
            : null;
    }

    /// <summary>Whether every word of a stretch is of the vocabulary.</summary>
    public bool Knows(ProseText prose, int start, int end) => new LabelReader(prose, [], names, year).Read(start, end) is not null;

    // 行政许可12件，行政处罚8件: a list of which one is the table's figure is the table's.
    private static bool IsSupported(TableClaim claim, TableClaim?[] claims, ProseText prose) =>
        claims.OfType<TableClaim>().Any(other => other != claim && other.Holds && other.Quantity.Value > 0 && DisclosureReadings.IsOfDecisions(other)
            && prose.SentenceAt(other.Quantity.Start) == prose.SentenceAt(claim.Quantity.Start));

    private static IReadOnlyList<Reading> Readings(ClaimContext context)
    {
        if (context.Has(TermKind.Including) && !(context.Has(TermKind.Carry) && context.Has(TermKind.LastYear)))
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

        return IsAboutApplications(context) && !IsPartOfCarried(context) && !IsPartOfWhole(context) ? RequestReadings.Of(context) : [];
    }

    private static bool IsAboutApplications(ClaimContext context)
    {
        var named = context.Terms.Where(term => term.Kind == TermKind.Application).Select(context.Word).ToList();
        return named.Exists(word => word.Contains("公开", StringComparison.Ordinal) && word.Contains("申请", StringComparison.Ordinal))
            || (TopicReader.MentionsDisclosure(context.Prose) && (named.Exists(word => word.StartsWith("申请", StringComparison.Ordinal)) || TopicReader.IsAboutApplications(context.Prose, context.Terms[0].Start)));
    }

    // 上年结转3件，其中予以公开1件: outcomes of those three alone.
    private static bool IsPartOfCarried(ClaimContext context)
    {
        var carried = context.Before.LastIndexOf("结转", StringComparison.Ordinal);
        return carried >= 0 && context.Before[carried..].Contains("其中", StringComparison.Ordinal)
            && !context.Before.Contains("收", StringComparison.Ordinal) && !context.Before.Contains("受理", StringComparison.Ordinal) && !context.Before.Contains("办结", StringComparison.Ordinal);
    }

    // Below 其中 only what divides the whole is a row of its own: 其中本机关受理95件, 其中转办12件 are parts of one.
    private static bool IsPartOfWhole(ClaimContext context)
    {
        const int PartsOfADivision = 2;
        var among = context.Before.LastIndexOf("其中", StringComparison.Ordinal);
        if (among < 0 || context.Before[among..].Contains('；'))
        {
            return false;
        }

        if (context.Terms.Any(term => term.Kind is TermKind.Outcome or TermKind.Applicant or TermKind.Carry or TermKind.NextYear or TermKind.Disclose or TermKind.Rest))
        {
            return false;
        }

        var isNew = context.Has(TermKind.New) && context.Sentence.Contains("结转", StringComparison.Ordinal);
        var isAfterDivision = context.Has(TermKind.Finish) && context.Before[among..].Count('件') >= PartsOfADivision;
        return !isNew && !isAfterDivision;
    }

    private static bool Agrees(Quantity quantity, decimal value, bool isMoney)
    {
        const int YuanInTable = 10000;
        return isMoney ? Math.Abs(quantity.Value - (value * YuanInTable)) < quantity.Step
            : quantity.Step > 1 ? Math.Abs(quantity.Value - value) < quantity.Step
            : quantity.Value == value;
    }
}
