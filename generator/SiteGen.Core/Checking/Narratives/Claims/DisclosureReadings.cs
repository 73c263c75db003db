using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>What a label says of the table of information disclosed: documents, decisions, fees.</summary>
internal static class DisclosureReadings
{
    private static readonly string[] Made = ["本年制发件数", "本年新制作数量", "本年新公开数量"];
    private static readonly string[] Repealed = ["本年废止件数"];
    private static readonly string[] InForce = ["现行有效件数", "对外公开总数量"];
    private static readonly string[] Decisions = ["本年处理决定数量", "处理决定数量"];
    private static readonly string[] Fees = ["本年收费金额（单位：万元）"];

    private static readonly string[] Comparing = ["同比", "较", "比上年", "比去年"];
    private static readonly string[] Publishing = ["公示", "公开", "公告", "发布", "信息", "网站", "平台", "事项", "案例", "归集", "推送", "报送"];

    public static bool Concerns(ClaimContext context) => context.Terms.Any(term => term.Kind is TermKind.Document or TermKind.DocumentState or TermKind.Decision or TermKind.Fee);

    public static IReadOnlyList<Reading> Of(ClaimContext context)
    {
        if (context.Figures.Table(TableFigures.Disclosure) is not { } table
            || context.Terms.Any(term => term.Kind is not (TermKind.Filler or TermKind.Document or TermKind.DocumentState or TermKind.Decision or TermKind.Decide or TermKind.Handle or TermKind.Fee or TermKind.Stop)))
        {
            return [];
        }

        if (context.Has(TermKind.Fee))
        {
            return Cells(table, ["行政事业性收费"], Fees);
        }

        if (context.Has(TermKind.Decision))
        {
            return IsBare(context) && ContainsAny(context.Before[(context.Before.LastIndexOf('；') + 1)..], Publishing) ? [] : Cells(table, [.. context.Payloads(TermKind.Decision)], Decisions);
        }

        var states = context.Has(TermKind.DocumentState) ? [.. context.Payloads(TermKind.DocumentState)] : StatedBefore(context);
        var documents = context.Has(TermKind.Document) ? [.. context.Payloads(TermKind.Document)] : NamedBefore(context);
        if (states.Count != 1 || documents.Count == 0)
        {
            return [];
        }

        var rows = documents.Select(row => table.Form.Rows.FirstOrDefault(known => known.Id.EndsWith(row, StringComparison.Ordinal))?.Id).OfType<string>().ToList();
        return Cells(table, rows, states[0] switch { "made" => Made, "repealed" => Repealed, _ => InForce });
    }

    /// <summary>Decisions are named, but nothing says that so many were made (行政处罚12件): it may be what was published, or cases opened.</summary>
    public static bool IsBare(ClaimContext context) => context.Has(TermKind.Decision) && !context.Has(TermKind.Decide)
        && !context.Terms.Any(term => term.Kind == TermKind.Decision && (context.Word(term).Contains("处理", StringComparison.Ordinal) || (context.Has(TermKind.Handle) && context.Word(term).Contains("决定", StringComparison.Ordinal))));

    /// <summary>Whether a claim is of decisions made.</summary>
    public static bool IsOfDecisions(TableClaim claim) => claim.Readings[0] is { Table: TableFigures.Disclosure, Columns: [var column] } && Decisions.Contains(column);

    // 制发规章1件、行政规范性文件45件
    private static List<string> StatedBefore(ClaimContext context)
    {
        if (context.Previous is not { Readings: [{ Table: TableFigures.Disclosure, Columns: [var column] }, ..] })
        {
            return [];
        }

        return Made.Contains(column) ? ["made"] : Repealed.Contains(column) ? ["repealed"] : InForce.Contains(column) ? ["in-force"] : [];
    }

    // 制发规范性文件3件，废止2件
    private static List<string> NamedBefore(ClaimContext context)
    {
        var named = Named(context.Before[(context.Before.LastIndexOf('；') + 1)..]) ?? (CountsAnother(context) ? null : Named(context.Before));
        return named is null ? [] : [named];
    }

    // Null where neither, or both, are named.
    private static string? Named(ReadOnlySpan<char> text)
    {
        var isOrder = text.Contains("规范性文件", StringComparison.Ordinal);
        return isOrder == text.Contains("规章", StringComparison.Ordinal) ? null : isOrder ? "规范性文件" : "规章";
    }

    // 制发规范性文件3件，同比减少1件；废止2件: no other number stands between than the change.
    private static bool CountsAnother(ClaimContext context)
    {
        var semicolon = context.Before.LastIndexOf('；');
        if (semicolon < 0)
        {
            return false;
        }

        var named = context.Previous is { Readings: [{ Table: TableFigures.Disclosure }, ..] } previous ? previous.Quantity.End - context.Start : -1;
        return named < 0 || (named < semicolon && context.Before[named..semicolon] is var between && between.IndexOfAnyInRange('0', '9') >= 0 && !ContainsAny(between, Comparing));
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<Reading> Cells(FigureTable table, List<string> rows, string[] columns) =>
        rows.Count == 0 ? [] : [.. columns.Where(column => rows.TrueForAll(row => table.Form.CellOf(row, column) >= 0)).Select(column => new Reading(TableFigures.Disclosure, rows, [column]))];
}
