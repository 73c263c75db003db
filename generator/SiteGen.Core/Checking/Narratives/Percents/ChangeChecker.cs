using System.Globalization;
using SiteGen.Core.Checking.Narratives.Claims;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>
/// Holds 12件，同比增长20% (or 增加2件) against the number it follows on and last year's: as the text states it, or as last year's tables do
/// for a number that states a figure of the tables. Every figure it may rest on is tried; rounding and cutting off both fit.
/// </summary>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
/// <param name="claims">What they claim of the tables.</param>
/// <param name="topics">Reads what is named without a number.</param>
/// <param name="figures">The report's figures.</param>
/// <param name="previous">Last year's; null where there are none.</param>
/// <param name="year">The report's year.</param>
internal sealed class ChangeChecker(ProseText prose, IReadOnlyList<Quantity> quantities, IReadOnlyList<TableClaim?> claims, TopicClaims topics, TableFigures figures, TableFigures? previous, int year)
{
    private readonly ClauseReader clauses = new(prose, quantities);

    public IEnumerable<PercentFinding> Check()
    {
        for (var index = 0; index < quantities.Count; index++)
        {
            if (quantities[index].IsExact && quantities[index].Kind is QuantityKind.Percent or QuantityKind.Count && Check(index) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private PercentFinding? Check(int index)
    {
        var words = clauses.Words(index);
        var direction = ChangeWords.DirectionOf(words);
        if (direction == 0 || words.Contains("环比", StringComparison.Ordinal))
        {
            return null;
        }

        var stated = quantities[index];
        var isPercent = stated.Kind == QuantityKind.Percent;
        if (index == 0)
        {
            return ChangeWords.Compares(words, year) ? Judge(stated, direction, FromTopic(index, words), isPercent) : null;
        }

        if (FromTo(index, words, isPercent) is { } both)
        {
            return Judge(stated, direction, [both], isPercent);
        }

        if (StatedBase(index, words) is { } withBase)
        {
            return Judge(stated, direction, [withBase], isPercent);
        }

        if (Bracketed(index, words) is { } bracketed)
        {
            return Judge(stated, direction, [bracketed], isPercent);
        }

        if (ChangeWords.Compares(words, year))
        {
            return clauses.Subject(index, words.Length) is not { } subject ? Judge(stated, direction, FromTopic(index, words), isPercent)
                : IsSure(quantities[subject]) ? Judge(stated, direction, FromTables(subject), isPercent)
                : null;
        }

        return isPercent ? AfterDifference(index, words, direction) : null;
    }

    // 由100件增加到120件，增长20% · 从100件增至120件，增幅20%
    private (decimal Now, decimal Before)? FromTo(int index, string words, bool isPercent)
    {
        if (!isPercent || clauses.Subject(index, words.Length) is not { } now || now == 0)
        {
            return null;
        }

        var (later, earlier) = (quantities[now], quantities[now - 1]);
        var between = prose.Text[earlier.End..later.Start];
        var before = clauses.Words(now - 1);
        return IsSure(later) && IsSure(earlier) && later.Unit == earlier.Unit && IsTo(between) && (before.Contains('由') || before.Contains('从'))
            ? (later.Value, earlier.Value)
            : null;
    }

    // 增加到 · 增长到2024年的
    private bool IsTo(string between)
    {
        var words = between.Replace($"{year}年的", "", StringComparison.Ordinal).Replace($"{year}年", "", StringComparison.Ordinal).Replace("今年的", "", StringComparison.Ordinal);
        return words.Length <= 5 && words.Length > 1 && (words[^1] is '到' or '至' or '为') && ChangeWords.DirectionOf(words) != 0;
    }

    // 120件，比上年的100件增长20%
    private (decimal Now, decimal Before)? StatedBase(int index, string words)
    {
        const int LongestLink = 6;
        if (words.Length > LongestLink || prose.Text[quantities[index - 1].End..quantities[index].Start] != words)
        {
            return null;
        }

        var before = clauses.Words(index - 1);
        return IsSure(quantities[index - 1]) && ChangeWords.Compares(before, year) && ChangeWords.DirectionOf(before) == 0
            && clauses.Subject(index - 1, before.Length) is { } now && IsSure(quantities[now]) && quantities[now].Unit == quantities[index - 1].Unit
            ? (quantities[now].Value, quantities[index - 1].Value)
            : null;
    }

    // 120件，比上年增加20件，增长20%
    private PercentFinding? AfterDifference(int index, string words, int direction)
    {
        if (clauses.Subject(index, words.Length) is not { } difference || !IsSure(quantities[difference]))
        {
            return null;
        }

        var before = clauses.Words(difference);
        var isChange = ChangeWords.Compares(before, year) && ChangeWords.DirectionOf(before) == direction;
        if (isChange && clauses.Subject(difference, before.Length) is null)
        {
            var by = direction * quantities[difference].Value;
            return Judge(quantities[index], direction, [.. FromTopic(difference, before).Where(pair => pair.Now - pair.Before == by)], isPercent: true);
        }

        if (!isChange || clauses.Subject(difference, before.Length) is not { } now
            || !IsSure(quantities[now]) || quantities[now].Unit != quantities[difference].Unit)
        {
            return null;
        }

        // 其中A 10个、B 5个，较上年减少3个: of B, or of what both are parts of.
        var change = direction * quantities[difference].Value;
        var start = prose.SentenceAt(quantities[index].Start).Start;
        var stated = quantities.Take(now + 1).Reverse().Where(quantity => quantity.Start >= start && IsSure(quantity) && quantity.Unit == quantities[now].Unit).Select(quantity => (quantity.Value, quantity.Value - change));
        return Judge(quantities[index], direction, [.. stated, .. FromTables(now).Where(pair => pair.Now - pair.Before == change)], isPercent: true);
    }

    // 100件，较2023年（90件）增长11.1% · 100件（2023年90件），同比增长11.1%
    private (decimal Now, decimal Before)? Bracketed(int index, string words)
    {
        var inner = quantities[index - 1];
        if (!IsSure(inner) || inner.Depth != quantities[index].Depth + 1)
        {
            return null;
        }

        var remark = clauses.Words(index - 1);
        var opening = inner.Start - remark.Length - 1;
        var closesRight = inner.End < prose.Text.Length && prose.Text[inner.End] == '）' && opening > 0 && prose.Text[opening] == '（';
        if (!closesRight)
        {
            return null;
        }

        var isBase = remark.Length == 0
            ? prose.Text[..opening] is var before && ChangeWords.Compares(before[(before.LastIndexOfAny(['，', '。', '；']) + 1)..], year)
            : ChangeWords.IsOfLastYear(remark, year);
        if (!isBase)
        {
            return null;
        }

        var start = prose.SentenceAt(inner.Start).Start;
        for (var now = index - 2; now >= 0 && quantities[now].Start >= start; now--)
        {
            if (quantities[now].Depth == quantities[index].Depth)
            {
                return IsSure(quantities[now]) && quantities[now].Unit == inner.Unit ? (quantities[now].Value, inner.Value) : null;
            }
        }

        return null;
    }

    // 申请量较上年增加9件
    private List<(decimal Now, decimal Before)> FromTopic(int index, string words)
    {
        var start = quantities[index].Start - words.Length;
        var length = ChangeWords.ComparisonStart(words, year);
        if (previous is null || length <= 0 || quantities[index] is { Kind: QuantityKind.Count } count && !MeasureWords.CountsApplications(count.Unit))
        {
            return [];
        }

        var readings = topics.Read(start, start + length);
        return [.. readings.Concat(readings.SelectMany(TableFigures.ProgressReadings)).SelectMany(reading => figures.Values(reading)
            .SelectMany(now => readings.Concat(TableFigures.ProgressReadings(reading)).SelectMany(previous.Values).Select(then => (now, then)))).Distinct()];
    }

    private List<(decimal Now, decimal Before)> FromTables(int subject)
    {
        var pairs = new List<(decimal Now, decimal Before)>();
        if (previous is null || claims[subject] is not { Holds: true } claim)
        {
            return pairs;
        }

        var value = quantities[subject].Value;
        foreach (var reading in claim.Matches)
        {
            pairs.AddRange(previous.Values(reading).Select(before => (value, before)));
        }

        var start = prose.SentenceAt(quantities[subject].Start).Start;
        for (var index = subject - 1; pairs.Count > 0 && index >= 0 && quantities[index].Start >= start; index--)
        {
            // The change may be that of what this number is a part of.
            if (claims[index] is { Holds: true } whole && quantities[index].Value >= value)
            {
                pairs.AddRange(whole.Matches.SelectMany(previous.Values).Select(before => (quantities[index].Value, before)));
            }
        }

        if (pairs.Count == 0)
        {
            return pairs;
        }

        // The clerk may have compared another row: applications received rather than received and carried over.
        foreach (var reading in claim.Readings.Concat(TableFigures.ProgressReadings(claim.Readings[0])))
        {
            foreach (var before in previous.Values(reading))
            {
                pairs.Add((value, before));
                pairs.AddRange(figures.Values(reading).Select(now => (now, before)));
            }
        }

        return pairs;
    }

    private static PercentFinding? Judge(Quantity stated, int direction, List<(decimal Now, decimal Before)> pairs, bool isPercent)
    {
        var usable = pairs.Where(pair => pair.Before > 0).ToList();
        if (usable.Count == 0)
        {
            return null;
        }

        var actual = direction * stated.Value;
        if (usable.Exists(pair => isPercent ? Fits(actual, Growth(pair), stated.Step) : actual == pair.Now - pair.Before))
        {
            return null;
        }

        var (now, before) = usable[0];
        var expected = isPercent ? Math.Round(Growth(usable[0]) / stated.Step, MidpointRounding.AwayFromZero) * stated.Step : now - before;
        var (n, b) = (Number(now), Number(before));
        return new PercentFinding(stated, direction > 0 ? "增长" : "下降", expected, actual, $"按 {n} 与上年 {b} 计算", $"{n} against last year's {b}");
    }

    private static decimal Growth((decimal Now, decimal Before) pair) => 100 * (pair.Now - pair.Before) / pair.Before;

    private static bool Fits(decimal stated, decimal value, decimal step) =>
        stated == Math.Round(value / step, MidpointRounding.AwayFromZero) * step || stated == Math.Truncate(value / step) * step;

    private static bool IsSure(Quantity quantity) => quantity.IsExact && quantity.IsToTheUnit;

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
