using System.Globalization;
using SiteGen.Core.Checking.Narratives.Claims;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;
using SiteGen.Core.Checking.Relations;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>Reports the totals that their lists contradict, once each.</summary>
internal static class SumFindings
{
    private const int LongestLabel = 16;

    /// <param name="position">Where the paragraph stands.</param>
    /// <param name="quantities">Its quantities.</param>
    /// <param name="claims">What they claim of the tables. Figures that the tables hold are judged there.</param>
    public static IEnumerable<Diagnostic> Find(NarrativePosition position, IReadOnlyList<Quantity> quantities, IReadOnlyList<TableClaim?> claims)
    {
        var lists = new StatedSumReader(position.Prose, quantities).Read().ToList();
        var contradicted = new List<(StatedSum Stated, IReadOnlyList<Part> Parts)>();
        foreach (var stated in lists)
        {
            var isComplete = lists.Exists(other => other != stated && other.ListStart == stated.ListStart && other.Parts.Count == stated.Parts.Count && other.Parts.Sum(part => part.Quantity.Value) == other.Head.Value);
            if (SumJudge.Contradicts(stated, [.. stated.Heads.Select(head => quantities[head].Value)], isComplete) is { } parts
                && !IsTablesMatter(stated.Heads[0], parts, claims)
                && !contradicted.Exists(known => known.Stated.Heads[0] == stated.Heads[0]))
            {
                contradicted.Add((stated, parts));
            }
        }

        return contradicted.Where(found => !FollowsFromInner(found, contradicted)).Select(found => Describe(position, found.Stated, found.Parts));
    }

    // 动态210条（图片50条、简讯150条）: a part that its own parts correct explains the whole too.
    private static bool FollowsFromInner((StatedSum Stated, IReadOnlyList<Part> Parts) outer, List<(StatedSum Stated, IReadOnlyList<Part> Parts)> contradicted) =>
        contradicted.Exists(inner => outer.Parts.Any(part => part.Index == inner.Stated.Heads[0])
            && outer.Parts.Sum(part => part.Quantity.Value) - inner.Stated.Head.Value + inner.Parts.Sum(part => part.Quantity.Value) == outer.Stated.Head.Value);

    // Where every figure is the tables' own, a sum that fails fails there; where one differs from the tables, that is the finding.
    private static bool IsTablesMatter(int head, IReadOnlyList<Part> parts, IReadOnlyList<TableClaim?> claims) =>
        claims[head] is { Holds: false } || parts.Any(part => claims[part.Index] is { Holds: false })
        || (claims[head] is { } whole && parts.All(part => claims[part.Index] is { } claim && (part.Kind != PartKind.Applicant || SharesRows(whole, claim))));

    // 收到44件，其中自然人40件，法人3件: 40 may be what was finished, but then it is no part of the 44.
    private static bool SharesRows(TableClaim whole, TableClaim part) =>
        whole.Matches.Any(reading => part.Matches.Any(other => other.Rows.SequenceEqual(reading.Rows, StringComparer.Ordinal)));

    private static Diagnostic Describe(NarrativePosition position, StatedSum stated, IReadOnlyList<Part> parts)
    {
        const decimal TenThousand = 10000;
        var head = stated.Head;
        var sum = parts.Sum(part => part.Quantity.Value);
        var written = position.Prose.Text[head.Start..head.End];
        var isLarge = written.Contains('万', StringComparison.Ordinal);
        var scale = isLarge ? TenThousand : 1;
        var total = Amount(sum / scale);
        var off = Amount(Math.Abs(sum - head.Value) / scale) + (isLarge ? " 万" : "");
        var label = VisibleText.Of(Label(position.Prose, head));
        return position.Report(CheckingCodes.NarrativeSum, head.Start) with
        {
            Message = new(
                $"“{label}”{written}，所列 {parts.Count} 项之和为 {total}{(isLarge ? " 万" : "")}，相差 {off}",
                $"“{label}” {CellWording.Number(head.Value)}, the {parts.Count} parts listed for it add up to {Amount(sum)}, off by {Amount(Math.Abs(sum - head.Value))}"),
            Hint = new(
                $"逐项核对所列各数；各数无误的，合计应为 {total}{(isLarge ? " 万" : "")}",
                $"check each part; if all are right, the total is {Amount(sum)}"),
            Expected = sum / scale,
            Actual = head.Value / scale,
        };
    }

    private static string Amount(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Label(ProseText prose, Quantity head)
    {
        var start = head.Start;
        while (start > 0 && head.Start - start < LongestLabel && prose.Text[start - 1] is not ('，' or '；' or '：' or '。' or '（' or '）' or '、' or '\n'))
        {
            start--;
        }

        if (head.Start - start == LongestLabel)
        {
            // 通过政府网站、政务公开专区等渠道主动公开政府信息: what is counted stands last.
            var words = prose.Text.AsSpan(start, LongestLabel);
            var after = words.LastIndexOfAny("道式上等");
            return after is >= 0 and < LongestLabel - 2 ? words[(after + 1)..].ToString() : "…" + words.ToString();
        }

        return prose.Text[start..head.Start];
    }
}
