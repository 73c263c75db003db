namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>What a label says of the table of reviews and lawsuits.</summary>
internal static class ReviewReadings
{
    private const string ReviewRow = "行政复议";
    private const string Direct = "未经复议直接起诉";
    private const string AfterReview = "复议后起诉";
    private static readonly string[] Settled = ["结果维持", "结果纠正", "其他结果"];

    public static bool Concerns(ClaimContext context) => context.Terms.Any(term => IsOfReview(term.Kind)) || IsRestOfOutcomes(context);

    public static bool IsOfReview(TermKind kind) => kind is TermKind.Review or TermKind.Lawsuit or TermKind.LawsuitRow or TermKind.ReviewOutcome;

    public static IReadOnlyList<Reading> Of(ClaimContext context)
    {
        if (context.Terms.Any(term => term.Kind is TermKind.Carry or TermKind.LastYear or TermKind.NextYear or TermKind.Outcome or TermKind.Applicant or TermKind.New or TermKind.Accept or TermKind.Pending)
            || !IsAboutDisclosure(context) || IsReviewingOrgan(context) || IsApplicationForReview(context))
        {
            return [];
        }

        var rows = Rows(context);
        if (rows.Count == 0)
        {
            return [];
        }

        var outcomes = IsRestOfOutcomes(context) ? ["其他结果"] : context.Payloads(TermKind.ReviewOutcome).ToList();
        if (outcomes.Count > 0)
        {
            return [new Reading(TableFigures.Review, rows, outcomes)];
        }

        var total = new Reading(TableFigures.Review, rows, [TableFigures.Total]);
        return context.Has(TermKind.Finish) || context.Has(TermKind.Answer) ? [new Reading(TableFigures.Review, rows, Settled), total]
            : context.Has(TermKind.Receive) || context.Has(TermKind.Handle) ? [total, new Reading(TableFigures.Review, rows, Settled)]
            : [total];
    }

    // 维持22件，纠正3件，其他7件
    private static bool IsRestOfOutcomes(ClaimContext context) =>
        context.Has(TermKind.Rest) && context.Terms.All(term => term.Kind is TermKind.Rest or TermKind.Filler or TermKind.Stop)
        && context.Previous is { Readings: [{ Table: TableFigures.Review, Columns: ["结果维持" or "结果纠正"] }, ..] };

    private static List<string> Rows(ClaimContext context)
    {
        var rows = new List<string>();
        if (context.Has(TermKind.Review))
        {
            rows.Add(ReviewRow);
        }

        var kinds = context.Payloads(TermKind.LawsuitRow).ToList();
        rows.AddRange(kinds.Count > 0 ? kinds : context.Has(TermKind.Lawsuit) ? [Direct, AfterReview] : []);
        return rows.Count > 0 ? rows : RowsNamedBefore(context);
    }

    // 行政复议3件，其中维持2件: the outcome is that of what the sentence counted last.
    private static List<string> RowsNamedBefore(ClaimContext context)
    {
        var direct = context.Before.LastIndexOf("直接", StringComparison.Ordinal);
        var after = context.Before.LastIndexOf("复议后", StringComparison.Ordinal);
        var lawsuit = Math.Max(context.Before.LastIndexOf("诉讼", StringComparison.Ordinal), context.Before.LastIndexOf("起诉", StringComparison.Ordinal));
        var review = context.Before.LastIndexOf("行政复议", StringComparison.Ordinal);
        return (direct >= 0, after >= 0, lawsuit >= 0, review >= 0) switch
        {
            (true, true, _, _) or (false, false, true, true) when lawsuit - review < 8 && !HasNumberBetween(context, review, lawsuit) => [],
            (true, _, _, _) when direct > after => [Direct],
            (_, true, _, _) => [AfterReview],
            (_, _, true, _) when lawsuit > review => [Direct, AfterReview],
            (_, _, _, true) => [ReviewRow],
            _ => [],
        };
    }

    private static bool HasNumberBetween(ClaimContext context, int from, int to) =>
        from >= 0 && to > from && context.Before[from..to].IndexOfAnyInRange('0', '9') >= 0;

    // Under a heading on applications the paragraph must still speak of disclosure: an agency that hears reviews counts those elsewhere.
    private static bool IsAboutDisclosure(ClaimContext context) =>
        context.Prose.Section == 4 || MentionsDisclosure(context.Through)
        || (context.Prose.Heading.Contains("申请", StringComparison.Ordinal) && MentionsDisclosure(context.Prose.Text));

    private static bool MentionsDisclosure(ReadOnlySpan<char> text) =>
        text.Contains("信息公开", StringComparison.Ordinal) || text.Contains("依申请公开", StringComparison.Ordinal);

    // 我厅作为行政复议机关，审理…案件5件: what it decides on others.
    private static bool IsReviewingOrgan(ClaimContext context) =>
        context.Before.Contains("作为行政复议机关", StringComparison.Ordinal) || context.Before.Contains("作为复议机关", StringComparison.Ordinal)
        || context.Before.Contains("审理信息公开", StringComparison.Ordinal) || context.Before.Contains("审理政府信息公开", StringComparison.Ordinal) || context.Before.Contains("审理涉", StringComparison.Ordinal);

    // 行政复议申请12件 may be what the agency decides as the reviewing organ.
    private static bool IsApplicationForReview(ClaimContext context)
    {
        var seen = false;
        foreach (var term in context.Terms)
        {
            if (seen && term.Kind == TermKind.Application && context.Word(term).StartsWith("申请", StringComparison.Ordinal))
            {
                return true;
            }

            seen = term.Kind == TermKind.Review;
        }

        return false;
    }
}
