using System.Globalization;
using SiteGen.Core.Checking.Narratives.Claims;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>
/// Holds 12件，占35% against the number it follows on and every total it may be a share of: those of one measure word stated before it, what the
/// listed shares add up to, and the tables' totals. One that fits, rounded or cut off, is enough.
/// </summary>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
/// <param name="claims">What they claim of the tables.</param>
/// <param name="figures">The report's figures.</param>
/// <param name="topics">Reads what is named without a number.</param>
internal sealed class ShareChecker(ProseText prose, IReadOnlyList<Quantity> quantities, IReadOnlyList<TableClaim?> claims, TableFigures figures, TopicClaims topics)
{
    private const decimal AmbiguousTolerance = 0.1m;

    private static readonly string[] Unclear = ["分别", "各", "均", "合计", "共占", "总共", "两项", "三项", "以上", "上述", "其余", "全国", "全省", "全市总", "之和"];
    private static readonly string[] Generic =
    [
        "全年", "本年度", "本年", "年度", "全部", "总", "申请", "数量", "数", "量", "件", "的", "比例", "比重", "比", "约", "为", "达到", "达", "收到", "受理", "办理", "办结", "答复", "政府信息公开", "依申请公开", "信息", "公开", "其", "政府",
        "主动", "条", "发布", "新收", "到", "所有", "当年", "收", "案件", "申请人",
    ];

    private readonly ClauseReader clauses = new(prose, quantities);

    public IEnumerable<PercentFinding> Check()
    {
        for (var index = 0; index < quantities.Count; index++)
        {
            if (quantities[index] is { Kind: QuantityKind.Percent, IsExact: true } && Check(index) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private PercentFinding? Check(int index)
    {
        var words = clauses.Words(index);
        var share = words.LastIndexOf('占');
        if (share < 0 || Unclear.Any(word => words.Contains(word, StringComparison.Ordinal)) || !IsGeneric(words.AsSpan(share + 1)))
        {
            return null;
        }

        if (clauses.Subject(index, words.Length - share) is not { } part)
        {
            return OfTopic(index, words.Length, share);
        }

        var numerator = quantities[part];
        if (!numerator.IsExact || !numerator.IsToTheUnit || claims[part] is { Holds: false })
        {
            return null;
        }

        var stated = quantities[index];
        var totals = Totals(part).Where(total => total >= numerator.Value && total > 0).Distinct().ToList();
        if (totals.Count == 0 || totals.Exists(total => Numerators(part).Any(value => Fits(stated, value, total, totals.Count > 1))))
        {
            return null;
        }

        var whole = totals[0];
        var expected = Round(100 * numerator.Value / whole, stated.Step);
        var (n, w) = (Number(numerator.Value), Number(whole));
        return new PercentFinding(stated, "占比", expected, stated.Value, $"按 {n} 占 {w} 计算", $"{n} of {w}");
    }

    // 自然人占95%: of all that was received, or finished.
    private PercentFinding? OfTopic(int index, int length, int share)
    {
        var stated = quantities[index];
        var readings = share == 0 ? [] : topics.Read(stated.Start - length, stated.Start - length + share).Where(reading => reading.Table == TableFigures.Requests).ToList();
        var shares = readings.SelectMany(reading => Wholes(reading).SelectMany(whole => figures.Values(reading).Where(part => whole > 0 && part <= whole).Select(part => (Part: part, Whole: whole)))).ToList();
        if (shares.Count == 0 || shares.Exists(share => Fits(stated, share.Part, share.Whole, ambiguous: true)))
        {
            return null;
        }

        var (part, all) = shares[0];
        return new PercentFinding(stated, "占比", Round(100 * part / all, stated.Step), stated.Value, $"按表格 {Number(part)} 占 {Number(all)} 计算", $"{Number(part)} of {Number(all)} in the table");
    }

    // Of an applicant's applications, the same rows; of an outcome, all that was received or finished.
    private IEnumerable<decimal> Wholes(Claims.Reading reading) => reading.Columns is [TableFigures.Total]
        ? figures.TotalsFor(TableFigures.Requests)
        : figures.Values(reading with { Columns = [TableFigures.Total] });

    // 其中A 10件、B 20件，占…: of B, of both, or of what both are parts of.
    private IEnumerable<decimal> Numerators(int part)
    {
        var numerator = quantities[part];
        yield return numerator.Value;
        var sum = numerator.Value;
        var start = prose.SentenceAt(numerator.Start).Start;
        for (var index = part - 1; index >= 0 && quantities[index].Start >= start && quantities[index].Kind == QuantityKind.Count; index--)
        {
            if (string.Equals(quantities[index].Unit, numerator.Unit, StringComparison.Ordinal))
            {
                sum += quantities[index].Value;
                yield return sum;
                yield return quantities[index].Value;
            }
        }
    }

    // The nearest first. None where nothing stated can be what it is a share of.
    private List<decimal> Totals(int part)
    {
        var numerator = quantities[part];
        var (start, end) = prose.SentenceAt(numerator.Start);
        var shares = Shares(start, end);
        var stated = Enumerable.Range(0, part).Reverse()
            .Where(index => !shares.Exists(share => share.Part == index) && quantities[index] is { Kind: QuantityKind.Count, IsExact: true, IsToTheUnit: true } total && total.Unit == numerator.Unit)
            .ToList();
        var totals = stated.Where(index => quantities[index].Start >= start).Select(index => quantities[index].Value).Where(value => value >= numerator.Value).ToList();
        if (shares.Count > 1 && Math.Abs(shares.Sum(share => share.Percent) - 100) <= 1)
        {
            totals.Add(shares.Sum(share => quantities[share.Part].Value));
        }

        var claim = claims[part];
        if (totals.Count == 0 && claim is null)
        {
            return totals;
        }

        totals.AddRange(stated.Select(index => quantities[index].Value));
        totals.AddRange(figures.TotalsFor(claim?.Readings[0].Table ?? TableFigures.Requests));
        return totals;
    }

    // 网络申请30件，占60%；信函申请20件，占40%
    private List<(int Part, decimal Percent)> Shares(int start, int end) =>
        [.. Enumerable.Range(0, quantities.Count)
            .Where(index => quantities[index].Kind == QuantityKind.Percent && quantities[index].Start >= start && quantities[index].End <= end)
            .Select(index => (Index: index, Words: clauses.Words(index)))
            .Where(share => share.Words.Contains('占', StringComparison.Ordinal))
            .Select(share => (Part: clauses.Subject(share.Index, share.Words.Length - share.Words.LastIndexOf('占')), Percent: quantities[share.Index].Value))
            .Where(share => share.Part is not null)
            .Select(share => (share.Part!.Value, share.Percent))];

    // The last digit may be adjusted so that the shares make 100; where the total is not named, the tables' other totals are as good.
    private static bool Fits(Quantity stated, decimal part, decimal total, bool ambiguous)
    {
        var share = 100 * part / total;
        return stated.Value == Round(share, stated.Step) || stated.Value == Math.Truncate(share / stated.Step) * stated.Step
            || (stated.Step < 1 && Math.Abs(stated.Value - share) < stated.Step) || (ambiguous && Math.Abs(stated.Value - share) <= AmbiguousTolerance);
    }

    private static decimal Round(decimal value, decimal step) => Math.Round(value / step, MidpointRounding.AwayFromZero) * step;

    private static bool IsGeneric(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            var length = 0;
            foreach (var word in Generic)
            {
                length = word.Length > length && words.StartsWith(word, StringComparison.Ordinal) ? word.Length : length;
            }

            if (length == 0)
            {
                return false;
            }

            words = words[length..];
        }

        return true;
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
