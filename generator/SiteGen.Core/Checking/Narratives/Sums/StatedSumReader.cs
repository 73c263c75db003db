using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>
/// Finds the lists of a paragraph and the totals they belong to. A total and its parts have one measure word; numbers in brackets belong
/// to what the brackets follow. A list whose parts are rounded, or that says it is not complete (等), is not given.
/// </summary>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
internal sealed class StatedSumReader(ProseText prose, IReadOnlyList<Quantity> quantities)
{
    private const string Marks = "，；：。（）、\n “”";
    private static readonly string[] AmongWords = ["其中", "包括", "包含"];
    private static readonly string[] DirectWords = ["分别为", "分别是", "，分别为", "，分别是", "，即", "：", "："];
    private static readonly string[] DivisionWords = ["分", "划分", "统计", "类型", "方式", "渠道", "类别", "来看", "看", "分类"];
    private static readonly string[] ClosingWords = ["合计", "共计", "总计", "共", "总共", "合计为", "共计为", "总数为", "累计", "全年合计", "全年共计"];

    public IEnumerable<StatedSum> Read() => [.. ReadAmong(), .. ReadDirect(), .. ReadDivided(), .. ReadClosing()];

    private IEnumerable<StatedSum> ReadAmong()
    {
        foreach (var word in AmongWords)
        {
            for (var at = prose.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var (start, end) = prose.SentenceAt(at);
                end = EnumeratedItem.EndOf(prose.Text, start, at, end);
                var depth = DepthAt(start, at);
                var after = at + word.Length;
                var listEnd = ListEnd(after, end, depth);
                var inBracket = at > 0 && prose.Text[at - 1] == '（';
                var headStart = start;
                var opensSentence = prose.Text.AsSpan(start, at - start).Trim("，（").IsEmpty && !inBracket;
                if (opensSentence && word == "其中")
                {
                    headStart = PreviousSentence(start);
                }

                foreach (var unit in Units(after, listEnd, depth))
                {
                    var heads = Enumerable.Range(0, quantities.Count)
                        .Where(index => quantities[index].Start >= headStart && quantities[index].End <= at && IsOf(quantities[index], unit, inBracket ? depth - 1 : depth))
                        .Reverse().ToList();
                    if (inBracket && (heads.Count == 0 || !IsBeside(quantities[heads[0]].End, at - 1)))
                    {
                        continue;
                    }

                    if (Build(inBracket ? [.. heads.Take(1)] : heads, after, listEnd, depth, unit, ListTrigger.Among) is { } sum && !(opensSentence && heads.Count > 1))
                    {
                        yield return sum;
                    }
                }
            }
        }
    }

    private IEnumerable<StatedSum> ReadDirect()
    {
        for (var head = 0; head < quantities.Count; head++)
        {
            var quantity = quantities[head];
            if (quantity.Kind != QuantityKind.Count || quantity.End >= prose.Text.Length)
            {
                continue;
            }

            var (start, end) = prose.SentenceAt(quantity.Start);
            end = EnumeratedItem.EndOf(prose.Text, start, quantity.Start, end);
            var after = quantity.End;
            var depth = quantity.Depth;
            if (prose.Text[after] == '（')
            {
                after++;
                depth++;
                end = ListEnd(after, end, depth);
                if (AmongWords.Any(word => StartsWith(after, word)))
                {
                    continue;
                }
            }
            else if (DirectWords.FirstOrDefault(word => StartsWith(quantity.End, word)) is { } word)
            {
                after += word.Length;
            }
            else
            {
                continue;
            }

            if (Build([head], after, ListEnd(after, end, depth), depth, quantity.Unit, ListTrigger.Direct) is { } sum)
            {
                yield return sum;
            }
        }
    }

    // 收到申请100件，按申请方式划分：网络68件，信函28件；按办理结果划分：…
    private IEnumerable<StatedSum> ReadDivided()
    {
        const int LongestDivision = 12;
        for (var at = prose.Text.IndexOf('按'); at >= 0; at = prose.Text.IndexOf('按', at + 1))
        {
            var (start, end) = prose.SentenceAt(at);
            var mark = prose.Text.AsSpan(at, end - at).IndexOfAny('，', '：', '；');
            if (mark is < 3 or > LongestDivision || prose.Text[at + mark] == '；' || !DivisionWords.Any(word => prose.Text.AsSpan(at, mark).EndsWith(word, StringComparison.Ordinal)))
            {
                continue;
            }

            var after = at + mark + 1;
            var next = prose.Text.AsSpan(after, end - after).IndexOfAny('；', '按');
            var head = Enumerable.Range(0, quantities.Count).Where(index => quantities[index].Start >= start && quantities[index].End <= at && quantities[index].Depth == 0 && quantities[index].Kind == QuantityKind.Count).Take(1).ToList();
            if (head.Count == 1 && Build(head, after, next < 0 ? end : after + next, 0, quantities[head[0]].Unit, ListTrigger.Direct) is { } sum)
            {
                yield return sum;
            }
        }
    }

    private IEnumerable<StatedSum> ReadClosing()
    {
        for (var head = 2; head < quantities.Count; head++)
        {
            var quantity = quantities[head];
            var between = prose.Text[quantities[head - 1].End..quantity.Start].Trim('，', '、', '；');
            if (quantity.Kind != QuantityKind.Count || !ClosingWords.Contains(between, StringComparer.Ordinal))
            {
                continue;
            }

            var (start, _) = prose.SentenceAt(quantity.Start);
            var first = head;
            while (first > 0 && quantities[first - 1].Start >= start && IsOf(quantities[first - 1], quantity.Unit, quantity.Depth))
            {
                first--;
            }

            if (first > 0 && quantities[first - 1].Start >= start && quantities[first - 1].Depth == quantity.Depth)
            {
                continue;
            }

            if (Build([head], start, quantities[head - 1].End, quantity.Depth, quantity.Unit, ListTrigger.Closing) is { } sum)
            {
                yield return sum;
            }
        }
    }

    private StatedSum? Build(List<int> heads, int start, int end, int depth, string unit, ListTrigger trigger)
    {
        if (heads.Count == 0 || !IsSure(quantities[heads[0]]))
        {
            return null;
        }

        var isOfApplications = HeadLabel(quantities[heads[0]]).Contains("申请", StringComparison.Ordinal);
        var parts = new List<Part>();
        string? verb = null;
        var previousEnd = start;
        for (var index = 0; index < quantities.Count; index++)
        {
            var quantity = quantities[index];
            if (quantity.Start < start || quantity.End > end)
            {
                continue;
            }

            var between = prose.Text[previousEnd..quantity.Start];
            previousEnd = quantity.Depth == depth ? quantity.End : previousEnd;
            if (quantity.Depth != depth)
            {
                continue;
            }

            var label = Label(between, quantity.End, end);
            if (PartWords.IsNoPart(label))
            {
                continue;
            }

            if (ClosingWords.Contains(between.Trim('，', '、', '；'), StringComparer.Ordinal) && trigger != ListTrigger.Closing)
            {
                break;
            }

            if (!IsOf(quantity, unit, depth))
            {
                // A bare number among the parts may be one whose measure word was left out.
                if (quantity.Kind == QuantityKind.Bare)
                {
                    return null;
                }

                continue;
            }

            if (parts.Count >= 2 && PartWords.IsVague(label))
            {
                break;
            }

            if (!IsSure(quantity) || PartWords.IsVague(label) || StartsWith(quantity.End, "等"))
            {
                return null;
            }

            var ownVerb = PartWords.VerbOf(label);
            verb = parts.Count == 0 ? ownVerb : verb;
            var anew = parts.Count > 0 && (between.Contains('；', StringComparison.Ordinal) || (ownVerb is not null && ownVerb != verb));
            parts.Add(new Part(index, quantity, label, KindOf(label, parts, isOfApplications), anew));
        }

        return parts.Count < 2 ? null : new StatedSum(heads, quantities[heads[0]], parts, trigger) { ListStart = start, HeadLabel = HeadLabel(quantities[heads[0]]) };
    }

    // 其他 belongs to the division that the parts before it make. What is published goes out on several channels, an application comes in by one.
    private static PartKind KindOf(string label, List<Part> before, bool isOfApplications)
    {
        var kind = PartWords.KindOf(label);
        kind = kind == PartKind.Channel && isOfApplications ? PartKind.Way : kind;
        return kind == PartKind.Other && before.Count > 0 && (label.StartsWith("其他", StringComparison.Ordinal) || label.StartsWith("其它", StringComparison.Ordinal)) ? before[^1].Kind : kind;
    }

    private string Label(string before, int end, int limit)
    {
        // 各县（市）188件
        while (before.LastIndexOf('（') is var opening and >= 0 && before.IndexOf('）', opening) is var closing and >= 0)
        {
            before = before.Remove(opening, closing - opening + 1);
        }

        var mark = before.LastIndexOfAny(['，', '；', '：', '。', '（', '）', '、']);
        var after = end;
        while (after < limit && !Marks.Contains(prose.Text[after], StringComparison.Ordinal) && !char.IsAsciiDigit(prose.Text[after]))
        {
            after++;
        }

        return before[(mark + 1)..] + prose.Text[end..after];
    }

    private string HeadLabel(Quantity head)
    {
        var start = head.Start;
        while (start > 0 && !Marks.Contains(prose.Text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return prose.Text[start..head.Start];
    }

    private static bool IsSure(Quantity quantity) => quantity.IsExact && (quantity.IsToTheUnit || quantity.Unit == MeasureWords.Money);

    private static bool IsOf(Quantity quantity, string unit, int depth) =>
        quantity.Kind == QuantityKind.Count && quantity.Depth == depth && string.Equals(quantity.Unit, unit, StringComparison.Ordinal);

    private List<string> Units(int start, int end, int depth) =>
        [.. quantities.Where(quantity => quantity.Start >= start && quantity.End <= end && quantity.Depth == depth && quantity.Kind == QuantityKind.Count).Select(quantity => quantity.Unit).Distinct(StringComparer.Ordinal)];

    private int DepthAt(int start, int at)
    {
        var depth = 0;
        for (var index = 0; index < at; index++)
        {
            depth += prose.Text[index] == '（' ? 1 : prose.Text[index] == '）' && depth > 0 ? -1 : 0;
        }

        return depth;
    }

    // To the bracket that closes the list, the next 其中, or the end of the sentence.
    private int ListEnd(int start, int sentenceEnd, int depth)
    {
        var level = depth;
        for (var index = start; index < sentenceEnd; index++)
        {
            level += prose.Text[index] == '（' ? 1 : 0;
            if (prose.Text[index] == '）' && --level < depth)
            {
                return index;
            }

            if (level == depth && index > start && StartsWith(index, "其中"))
            {
                return index;
            }
        }

        return sentenceEnd;
    }

    private int PreviousSentence(int start)
    {
        var previous = start;
        foreach (var sentence in prose.Sentences)
        {
            if (sentence.Start < start)
            {
                previous = sentence.Start;
            }
        }

        return previous;
    }

    // 2599条（其中…） and 2599条，（其中…）
    private bool IsBeside(int end, int bracket) => end == bracket || (end == bracket - 1 && prose.Text[end] == '，');

    private bool StartsWith(int index, string word) => string.CompareOrdinal(prose.Text, index, word, 0, word.Length) == 0;
}
