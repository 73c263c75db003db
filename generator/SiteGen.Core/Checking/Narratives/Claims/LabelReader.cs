using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>
/// Finds by grammar which words label a number: those before it up to the last comma or number (予以公开12件), or, where these say nothing,
/// those after it (12件予以公开), or the clause before (收到申请，共12件).
/// </summary>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
/// <param name="names">How the agency is called.</param>
/// <param name="year">The report's year.</param>
internal sealed class LabelReader(ProseText prose, IReadOnlyList<Quantity> quantities, OwnNames names, int year)
{
    private const string Boundaries = "，；：。（）！？\n";
    private const int FarthestClause = 2;
    private static readonly string[] Remarks = ["含", "包括", "包含", "区分处理", "即", "指"];
    private static readonly string[] Channels = ["等各种渠道", "等多种渠道", "等渠道", "等各种方式", "等多种方式", "等方式", "等各种途径", "等途径", "等形式", "各种渠道", "多种渠道", "各类渠道", "各渠道"];

    /// <summary>The words that label a quantity; null where there are none, or any word of them is outside the vocabulary.</summary>
    public IReadOnlyList<Term>? Read(int index)
    {
        var quantity = quantities[index];
        // 1件部分公开、2件无法提供: what stands before the comma is the other number's.
        var start = quantity.Start > 0 && prose.Text[quantity.Start - 1] == '、' ? quantity.Start : ClauseStart(index, quantity.Start);
        var before = ReadTerms(start, quantity.Start, stops: false);
        if (before is null)
        {
            return null;
        }

        if (before.Count == 0 && Remarked(index, start) is { } remarked)
        {
            return remarked;
        }

        var (afterEnd, runsIntoNext) = ClauseEnd(index);
        var after = runsIntoNext && HasContent(before) ? [] : ReadTerms(quantity.End, afterEnd, stops: true);
        if (HasContent(before) || (after is not null && HasContent(after) && !runsIntoNext))
        {
            return after is null ? null : [.. before, .. after];
        }

        return after is null ? null : ReadEarlier(index, start, [.. before, .. after]);
    }

    /// <summary>The words right before and after a number, whether or not they are known.</summary>
    public (string Before, string After) RawWords(int index)
    {
        var quantity = quantities[index];
        var (end, runsIntoNext) = ClauseEnd(index);
        return (prose.Text[ClauseStart(index, quantity.Start)..quantity.Start], runsIntoNext ? "" : prose.Text[quantity.End..end]);
    }

    /// <summary>The words of a stretch of text; null where any word is outside the vocabulary.</summary>
    public IReadOnlyList<Term>? Read(int start, int end) => ReadTerms(start, end, stops: false);

    public static bool HasContent(IEnumerable<Term> terms) => terms.Any(term => term.Kind is not (TermKind.Filler or TermKind.Stop or TermKind.Including));

    /// <summary>The label as it stands in the text, without what fills it.</summary>
    public string Wording(IReadOnlyList<Term> terms)
    {
        var content = terms.Where(term => term.Kind is not (TermKind.Filler or TermKind.Stop)).ToList();
        return string.Concat(content.Select((term, position) =>
        {
            var joins = position > 0 && content[position - 1].End <= term.Start && term.Start - content[position - 1].End <= 1;
            return (joins ? prose.Text[content[position - 1].End..term.Start] : "") + prose.Text[term.Start..term.End];
        }));
    }

    // 收到申请，共12件 · 新收申请：12件 · 予以公开（12件）
    private List<Term>? ReadEarlier(int index, int start, List<Term> terms)
    {
        var floor = Floor(index);
        for (var clause = 0; clause < FarthestClause && start > floor; clause++)
        {
            var mark = prose.Text[start - 1];
            var end = quantities[index].End;
            if (mark is not ('，' or '：') && !(mark == '（' && end < prose.Text.Length && prose.Text[end] == '）'))
            {
                return null;
            }

            var earlier = Math.Max(floor, LastBoundary(start - 2, floor));
            if (ReadTerms(earlier, start - 1, stops: false) is not { } read)
            {
                return null;
            }

            terms.InsertRange(0, read);
            if (HasContent(read))
            {
                return terms;
            }

            start = earlier;
        }

        return null;
    }

    // 作其他处理（含主动撤回的）341件: the remark says what is counted in.
    private List<Term>? Remarked(int index, int start)
    {
        if (start != quantities[index].Start || start < 2 || prose.Text[start - 1] != '）')
        {
            return null;
        }

        var opening = prose.Text.LastIndexOf('（', start - 1);
        var floor = Floor(index);
        if (opening <= floor || !Array.Exists(Remarks, word => StartsWith(opening + 1, start, word)))
        {
            return null;
        }

        var from = Math.Max(floor, LastBoundary(opening - 1, floor));
        while (from < opening && (prose.Text[from] is '、' or '，'))
        {
            from++;
        }

        return ReadTerms(from, opening, stops: false) is { } read && HasContent(read) ? read : null;
    }

    private int ClauseStart(int index, int start)
    {
        var floor = Floor(index);
        var from = Math.Max(floor, LastBoundary(start - 1, floor));
        while (from < start && (prose.Text[from] is '、' or '，'))
        {
            from++;
        }

        return from;
    }

    private int Floor(int index) => Math.Max(index == 0 ? 0 : quantities[index - 1].End, prose.SentenceAt(quantities[index].Start).Start);

    private int LastBoundary(int from, int floor)
    {
        for (var at = from; at >= floor; at--)
        {
            if (Boundaries.Contains(prose.Text[at], StringComparison.Ordinal))
            {
                return at + 1;
            }
        }

        return floor;
    }

    private (int End, bool RunsIntoNext) ClauseEnd(int index)
    {
        var next = index + 1 < quantities.Count ? quantities[index + 1].Start : prose.Text.Length;
        for (var at = quantities[index].End; at < next; at++)
        {
            if (prose.Text[at] == '、' || Boundaries.Contains(prose.Text[at], StringComparison.Ordinal))
            {
                return (at, false);
            }
        }

        return (next, next < prose.Text.Length);
    }

    private List<Term>? ReadTerms(int start, int end, bool stops)
    {
        var terms = new List<Term>();
        for (var index = start; index < end;)
        {
            if (index == start && Enumerator(index, end) is var mark and > 0)
            {
                index += mark;
                continue;
            }

            if (ReadYear(index, end) is { } yearTerm)
            {
                terms.Add(yearTerm);
                index = yearTerm.End;
                continue;
            }

            if (ReadChannels(index, end) is { } channels)
            {
                terms.Add(channels);
                index = channels.End;
                continue;
            }

            var own = names.LengthAt(prose.Text, index, end);
            var term = TermLexicon.At(prose.Text, index, end);
            if (own > (term is null ? 0 : term.Value.End - index))
            {
                term = new Term(TermKind.Filler, "", index, index + own);
            }

            if (term is not { } read)
            {
                return null;
            }

            if (read.Kind == TermKind.Stop)
            {
                return stops ? terms : null;
            }

            terms.Add(read);
            index = read.End;
        }

        return terms;
    }

    // 1.予以公开 · ②部分公开 · 一是新收
    private int Enumerator(int index, int end)
    {
        var text = prose.Text.AsSpan(index, end - index);
        var digits = 0;
        while (digits < text.Length && digits < 2 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && (text[digits] is '.' or '、') ? digits + 1
            : text.Length > 1 && text[1] == '是' && ChineseNumerals.IsNumeral(text[0]) ? 2
            : text.Length > 0 && text[0] is >= '①' and <= '⑳' ? 1
            : 0;
    }

    // 2023年结转 is last year's, 2024年 fills, any other year is another report's.
    private Term? ReadYear(int index, int end)
    {
        const int Digits = 4;
        if (index + Digits >= end || prose.Text[index + Digits] != '年' || !int.TryParse(prose.Text.AsSpan(index, Digits), out var stated))
        {
            return null;
        }

        var after = index + Digits + 1;
        after += after < end && prose.Text[after] == '度' ? 1 : 0;
        return stated == year ? new Term(TermKind.Filler, "", index, after)
            : stated == year - 1 ? new Term(TermKind.LastYear, "", index, after)
            : stated == year + 1 ? new Term(TermKind.NextYear, "", index, after)
            : null;
    }

    // 通过信函、网络等渠道: all of them; 通过网络 would be one.
    private Term? ReadChannels(int index, int end)
    {
        if (!StartsWith(index, end, "通过"))
        {
            return null;
        }

        foreach (var closing in Channels)
        {
            var at = prose.Text.IndexOf(closing, index, end - index, StringComparison.Ordinal);
            var (start, sentenceEnd) = prose.SentenceAt(index);
            if (at > 0 && prose.Text.IndexOf("通过", start, sentenceEnd - start, StringComparison.Ordinal) == prose.Text.LastIndexOf("通过", sentenceEnd - 1, sentenceEnd - start, StringComparison.Ordinal))
            {
                return new Term(TermKind.Filler, "", index, at + closing.Length);
            }
        }

        return null;
    }

    private bool StartsWith(int index, int end, string word) => index + word.Length <= end && string.CompareOrdinal(prose.Text, index, word, 0, word.Length) == 0;
}
