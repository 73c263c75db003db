using System.Buffers;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>The words before a number, and the number they follow on.</summary>
/// <param name="prose">The paragraph.</param>
/// <param name="quantities">Its quantities, in order.</param>
internal sealed class ClauseReader(ProseText prose, IReadOnlyList<Quantity> quantities)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，；：。（）、");

    /// <summary>The words between the last comma or number and a quantity.</summary>
    public string Words(int index)
    {
        var quantity = quantities[index];
        var floor = Math.Max(index == 0 ? 0 : quantities[index - 1].End, prose.SentenceAt(quantity.Start).Start);
        var start = quantity.Start;
        while (start > floor && prose.Text[start - 1] is not ('，' or '；' or '：' or '（' or '）' or '。' or '\n' or '、'))
        {
            start--;
        }

        return prose.Text[start..quantity.Start];
    }

    /// <summary>
    /// The number a remark is about: the one right before it (12件，占3%), with what stands in brackets between passed over. Null where words
    /// stand between that number's clause and the remark's.
    /// </summary>
    /// <param name="index">The remark's quantity.</param>
    /// <param name="words">How many characters of words stand right before it.</param>
    public int? Subject(int index, int words)
    {
        var at = quantities[index].Start - words;
        var commas = 0;
        while (at > 0 && commas < 2)
        {
            var before = prose.Text[at - 1];
            if (before == '）')
            {
                at = OpeningOf(at - 1);
            }
            else if (before is '，' or '（' or '、' or ',')
            {
                commas++;
                at--;
            }
            else
            {
                break;
            }
        }

        for (var candidate = index - 1; candidate >= 0; candidate--)
        {
            if (quantities[candidate].End == at && quantities[candidate].Kind == QuantityKind.Count)
            {
                return candidate;
            }

            if (quantities[candidate].End < at)
            {
                // 12件申请，占…: words right after the number that name what it counts, and nothing else.
                var between = prose.Text.AsSpan(quantities[candidate].End, at - quantities[candidate].End);
                return quantities[candidate].Kind == QuantityKind.Count && between.Length <= 8 && !between.ContainsAny(Marks) ? candidate : null;
            }
        }

        return null;
    }

    private int OpeningOf(int closing)
    {
        var level = 0;
        for (var at = closing; at >= 0; at--)
        {
            level += prose.Text[at] == '）' ? 1 : prose.Text[at] == '（' ? -1 : 0;
            if (level == 0)
            {
                return at;
            }
        }

        return 0;
    }
}
