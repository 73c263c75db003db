namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>What a label says of the applications table. Wordings that clerks use for more than one row have more than one reading.</summary>
internal static class RequestReadings
{
    private static readonly string[] Received = ["1", "1 2"];
    private static readonly string[] Accepted = ["1", "1 2", "3.7"];
    private static readonly string[] Handled = ["1 2", "3.7", "1"];
    private static readonly string[] Finished = ["3.7"];
    private static readonly string[] Answered = ["3.7", "1", "1 2", "3.1 3.2 3.3. 3.4.", "3.1 3.2 3.3. 3.4. 3.5.", "3.1 3.2 3.3. 3.4. 3.6", "3.1 3.2 3.3."];
    private static readonly string[] Named = ["1", "1 2", "3.7", "3.1", "3.1 3.2"];
    private static readonly string[] ByApplicant = ["1", "1 2", "3.7"];

    /// <summary>The readings, likeliest first; none where the label says nothing of this table, or not clearly.</summary>
    public static IReadOnlyList<Reading> Of(ClaimContext context)
    {
        if (context.Has(TermKind.Rest))
        {
            return OfRest(context);
        }

        var rows = context.Has(TermKind.Disclose) ? OfDisclose(context) : context.Has(TermKind.Outcome) ? OfOutcome(context) : OfProgress(context);
        return rows is null || (context.Has(TermKind.Applicant) && IsPartialApplicant(context)) ? [] : Expand(context, rows);
    }

    private static string[]? OfOutcome(ClaimContext context)
    {
        if (context.Terms.Any(term => term.Kind is TermKind.Carry or TermKind.LastYear or TermKind.NextYear or TermKind.New or TermKind.Receive or TermKind.Accept or TermKind.Pending or TermKind.Disclose or TermKind.Rest))
        {
            return null;
        }

        var named = context.Payloads(TermKind.Outcome).ToList();
        var leaves = named.Where(row => named.TrueForAll(other => ReferenceEquals(row, other) || !IsGroupOf(row, other))).ToList();
        var together = string.Join(' ', leaves);
        if (leaves.Count > 1)
        {
            return [together];
        }

        return leaves[0] switch
        {
            _ when named.Count > 1 => [together, .. named.Where(row => !leaves.Contains(row))],
            "3.1" when !context.Sentence.Contains("部分公开", StringComparison.Ordinal) || IncludesPartial(context) => ["3.1", "3.1 3.2"],
            "3.3." when !context.Sentence.Contains("无法提供", StringComparison.Ordinal) => ["3.3.", "3.3. 3.4.", "3.3. 3.4. 3.5.", "3.3. 3.4. 3.5. 3.6"],
            "3.4." when !context.Sentence.Contains("不予处理", StringComparison.Ordinal) => ["3.4.", "3.4. 3.5.", "3.4. 3.5. 3.6"],
            "3.5." when !context.Sentence.Contains("其他处理", StringComparison.Ordinal) => ["3.5.", "3.5. 3.6"],
            "3.6" => ["3.6", "3.6.3"],
            var row => [row],
        };
    }

    // 公开42件，部分公开12件
    private static string[]? OfDisclose(ClaimContext context) =>
        context.Terms.All(term => term.Kind is TermKind.Filler or TermKind.Disclose or TermKind.Stop)
        && context.Sentence.Contains("不予公开", StringComparison.Ordinal) && context.Sentence.Contains("部分公开", StringComparison.Ordinal)
            ? ["3.1", "3.1 3.2"]
            : null;

    // 法律服务机构3件，其他2件 · 不予处理7件，其他3件
    private static List<Reading> OfRest(ClaimContext context)
    {
        if (context.Previous is not { Readings: [{ Table: TableFigures.Requests } before, ..] } || context.Terms.Any(term => term.Kind is not (TermKind.Filler or TermKind.Rest or TermKind.Stop)) || context.Terms.Last(term => term.End <= context.At).Kind != TermKind.Rest)
        {
            return [];
        }

        return before.Columns is not [TableFigures.Total]
            ? before.Columns.Count == 1 ? [.. context.Previous.Readings.Select(reading => reading with { Columns = ["其他"] }), .. context.Previous.Readings.Select(reading => reading with { Columns = Unnamed(context) })] : []
            : before.Rows.All(row => row.StartsWith("3.6.", StringComparison.Ordinal)) ? Expand(context, ["3.6.3"])
            : before.Rows.All(row => row.StartsWith("3.5", StringComparison.Ordinal)) && before.Rows.Count > 1 ? Expand(context, ["3.6", "3.6.3"])
            : [];
    }

    private static List<string> Unnamed(ClaimContext context)
    {
        var unnamed = new List<string>();
        foreach (var (word, columns) in ApplicantsNamed)
        {
            if (columns is [var column] && !context.Before.Contains(column, StringComparison.Ordinal) && word.Equals(column, StringComparison.Ordinal))
            {
                unnamed.Add(column);
            }
        }

        return [.. unnamed, "其他"];
    }

    private static string[]? OfProgress(ClaimContext context)
    {
        var carries = context.Has(TermKind.Carry) || context.Has(TermKind.NextYear);
        var last = context.Has(TermKind.LastYear);
        var comes = context.Has(TermKind.New) || context.Has(TermKind.Receive);
        if (carries)
        {
            return (last, context.Has(TermKind.NextYear)) switch
            {
                (true, true) => null,
                _ when context.Has(TermKind.Finish) || context.Has(TermKind.Answer) || context.Has(TermKind.Accept) || context.Has(TermKind.Pending) => null,
                (true, false) => comes ? ["1 2"] : ["2"],
                (false, true) => comes ? null : ["4"],
                _ => comes ? null : ["4", "2"],
            };
        }

        if (last)
        {
            return null;
        }

        if (context.Has(TermKind.Pending))
        {
            return comes || context.Has(TermKind.Accept) || context.Has(TermKind.Finish) ? null : ["4"];
        }

        var finished = context.Has(TermKind.Finish);
        if (comes && (finished || context.Has(TermKind.Answer)))
        {
            return null;
        }

        return (finished, context.Has(TermKind.Answer), context.Has(TermKind.Handle), context.Has(TermKind.Accept)) switch
        {
            (true, true, _, _) => [.. Finished, .. Answered],
            (true, _, _, _) => Finished,
            (_, true, _, _) => Answered,
            (_, _, true, _) => Handled,
            (_, _, _, true) => Accepted,
            _ when context.Has(TermKind.New) => ["1"],
            _ when context.Has(TermKind.Receive) => Received,
            _ when context.Has(TermKind.Applicant) => ByApplicant,
            _ when context.Terms.Any(term => term.Kind == TermKind.Application && context.Word(term).Contains("申请", StringComparison.Ordinal)) => Named,
            _ => null,
        };
    }

    private static List<Reading> Expand(ClaimContext context, string[] rowSets)
    {
        var columnSets = Columns(context).ToList();
        var readings = new List<Reading>();
        foreach (var set in rowSets)
        {
            var rows = set.Split(' ').SelectMany(context.Figures.Rows).Distinct(StringComparer.Ordinal).ToList();
            if (rows.Count > 0)
            {
                readings.AddRange(columnSets.Select(columns => new Reading(TableFigures.Requests, rows, columns)));
            }
        }

        if (context.Has(TermKind.Answer) || (context.Has(TermKind.Finish) && !context.Has(TermKind.Outcome)))
        {
            // Of those received this year.
            readings.AddRange(columnSets.Select(columns => new Reading(TableFigures.Requests, ["1"], columns) { Less = ["4"] }));
        }

        return readings;
    }

    // An outcome may be that of the applicants the sentence named before it.
    private static IEnumerable<IReadOnlyList<string>> Columns(ClaimContext context)
    {
        if (context.Has(TermKind.Applicant))
        {
            yield return [.. context.Payloads(TermKind.Applicant).SelectMany(payload => payload.Split(',')).Distinct(StringComparer.Ordinal)];
            yield break;
        }

        yield return [TableFigures.Total];
        foreach (var (word, columns) in ApplicantsNamed)
        {
            if (context.Before[(context.Before.LastIndexOf('；') + 1)..].Contains(word, StringComparison.Ordinal))
            {
                yield return columns;
            }
        }
    }

    private static readonly (string Word, string[] Columns)[] ApplicantsNamed =
    [
        ("自然人", ["自然人"]), ("公民申请", ["自然人"]), ("个人申请", ["自然人"]), ("法人", ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]),
        ("商业企业", ["商业企业"]), ("科研机构", ["科研机构"]), ("社会公益组织", ["社会公益组织"]), ("法律服务机构", ["法律服务机构"]),
    ];

    // 法人2件、其他组织1件: neither is all the organisations.
    private static bool IsPartialApplicant(ClaimContext context) =>
        context.Terms.Any(term => term.Kind == TermKind.Applicant && context.Word(term) is "法人" or "法人机构" or "法人组织")
        && context.Prose.Text.Contains("其他组织", StringComparison.Ordinal);

    private static bool IsGroupOf(string group, string row) => row.Length > group.Length && row.StartsWith(group, StringComparison.Ordinal);

    private static bool IncludesPartial(ClaimContext context) =>
        context.Sentence.Contains("含部分公开", StringComparison.Ordinal) || context.Sentence.Contains("包括部分公开", StringComparison.Ordinal);
}
