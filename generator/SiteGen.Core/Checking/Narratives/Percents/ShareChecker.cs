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
internal sealed class ShareChecker(ProseText prose, IReadOnlyList<Quantity> quantities, IReadOnlyList<TableClaim?> claims, TableFigures figures)
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
        if (share < 0 || Unclear.Any(word => words.Contains(word, StringComparison.Ordinal)) || !IsGeneric(words.AsSpan(share + 1)) || clauses.Subject(index, words.Length - share) is not { } part)
        {
            return null;
        }

        var numerator = quantities[part];
        if (!numerator.IsExact || !numerator.IsToTheUnit || claims[part] is { Holds: false })
        {
            return null;
        }

        var stated = quantities[index];
        var totals = Totals(part, index).Where(total => total >= numerator.Value && total > 0).Distinct().ToList();
        if (totals.Count == 0 || totals.Exists(total => Fits(stated, numerator.Value, total, totals.Count > 1)))
        {
            return null;
        }

        var whole = totals[0];
        var expected = Round(100 * numerator.Value / whole, stated.Step);
        var (n, w) = (Number(numerator.Value), Number(whole));
        return new PercentFinding(stated, "占比", expected, stated.Value, $"按 {n} 占 {w} 计算", $"{n} of {w}");
    }

    private IEnumerable<decimal> Totals(int part, int percent)
    {
        var numerator = quantities[part];
        var (start, end) = prose.SentenceAt(numerator.Start);
        var near = false;
        for (var index = part - 1; index >= 0; index--)
        {
            var total = quantities[index];
            if (total.Kind == QuantityKind.Count && total.IsExact && total.IsToTheUnit && string.Equals(total.Unit, numerator.Unit, StringComparison.Ordinal))
            {
                near |= total.Start >= start && total.Value >= numerator.Value;
                yield return total.Value;
            }
        }

        var claim = claims[part];
        if (!near && claim is null)
        {
            // Nothing in the sentence to be a share of: whatever it is a share of is not stated.
            yield return numerator.Value * 100 / Math.Max(quantities[percent].Value, 0.0001m);
        }

        yield return Listed(start, end, numerator.Unit);
        foreach (var table in figures.TotalsFor(claim?.Readings[0].Table ?? TableFigures.Requests))
        {
            yield return table;
        }
    }

    // 网络申请30件，占60%；信函申请20件，占40%
    private decimal Listed(int start, int end, string unit) =>
        Enumerable.Range(0, quantities.Count)
            .Where(index => quantities[index].Kind == QuantityKind.Percent && quantities[index].Start >= start && quantities[index].End <= end)
            .Select(index => clauses.Words(index) is var words && words.LastIndexOf('占') is var share and >= 0 ? clauses.Subject(index, words.Length - share) : null)
            .OfType<int>().Distinct().Where(index => string.Equals(quantities[index].Unit, unit, StringComparison.Ordinal)).Sum(index => quantities[index].Value);

    private static bool Fits(Quantity stated, decimal part, decimal total, bool ambiguous) =>
        Math.Abs(stated.Value - (100 * part / total)) < (ambiguous ? Math.Max(stated.Step, AmbiguousTolerance) : stated.Step);

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
