using System.Buffers;
using System.Globalization;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>
/// Follows a paragraph from number to number: once a number counts the applications of someone or something else (清江区收到…77件), those that
/// follow it (办结75件) are taken to be of the same, until the text returns to the whole agency or the whole year.
/// </summary>
/// <param name="prose">The paragraph.</param>
/// <param name="names">How the agency is called.</param>
/// <param name="year">The report's year.</param>
internal sealed class NarrowingReader(ProseText prose, OwnNames names, int year)
{
    private static readonly SearchValues<string> Matters = SearchValues.Create(["申请", "收到", "受理", "接收", "新收", "收办", "办理", "办结", "答复", "予以公开", "部分公开", "不予公开", "无法提供"], StringComparison.Ordinal);
    private static readonly string[] Returns = ["全年", "本年", "今年", "年度", "全部", "总体", "总计"];
    private int? narrowedIn;
    private bool isAnotherMatter;

    /// <summary>Whether a number is of something narrower than the whole, by its own label or by one before it.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="terms">Its label as read; null where it could not be.</param>
    /// <param name="words">Its words as they stand.</param>
    /// <param name="isWhole">Whether the sentence before it names nothing narrower.</param>
    public bool Narrows(Quantity quantity, IReadOnlyList<Term>? terms, Func<(string Before, string After)> words, Func<bool> isWhole)
    {
        var sentence = prose.SentenceAt(quantity.Start).Start;
        if (terms is null)
        {
            if (quantity is { Kind: QuantityKind.Count, IsExact: true } && MeasureWords.CountsApplications(quantity.Unit) && IsOfMatter(words()))
            {
                narrowedIn = sentence;
                isAnotherMatter = TopicReader.IsOfAnother(words().Before);
            }

            return false;
        }

        if (narrowedIn is not null && (narrowedIn == sentence ? IsAnew(quantity, terms) : Returned(sentence, quantity.Start) || (isAnotherMatter && NamesApplications(terms))))
        {
            narrowedIn = null;
        }

        if (narrowedIn is null && !isWhole())
        {
            narrowedIn = sentence;
            isAnotherMatter = false;
        }

        narrowedIn = narrowedIn is null ? null : sentence;
        return narrowedIn is not null;
    }

    // A semicolon, and a label that says itself what it counts.
    private bool IsAnew(Quantity quantity, IReadOnlyList<Term> terms)
    {
        var (start, _) = prose.SentenceAt(quantity.Start);
        var semicolon = prose.Text.AsSpan(start, quantity.Start - start).LastIndexOf('；');
        return semicolon >= 0 && terms.Any(term => term.Kind == TermKind.Application && term.Start >= start + semicolon && prose.Text[term.Start..term.End].Contains("公开申请", StringComparison.Ordinal));
    }

    // 办理县长信箱来信156件。…办理依申请公开5件
    private bool NamesApplications(IReadOnlyList<Term> terms) =>
        terms.Any(term => term.Kind == TermKind.Application && prose.Text.AsSpan(term.Start, term.End - term.Start) is var word && word.Contains("公开", StringComparison.Ordinal) && word.Contains("申请", StringComparison.Ordinal));

    private bool Returned(int sentence, int at)
    {
        var before = prose.Text[sentence..at];
        return !before.StartsWith("其中", StringComparison.Ordinal)
            && (before.Contains(year.ToString(CultureInfo.InvariantCulture) + "年", StringComparison.Ordinal)
                || Returns.Any(word => before.Contains(word, StringComparison.Ordinal))
                || names.Without(before).Length < before.Length);
    }

    private static bool IsOfMatter((string Before, string After) words) =>
        words.Before.AsSpan().ContainsAny(Matters) || words.After.AsSpan().ContainsAny(Matters);
}
