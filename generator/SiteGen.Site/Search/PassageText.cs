using System.Text;
using SiteGen.Core.Reading;

namespace SiteGen.Site.Search;

/// <summary>
/// Puts together the text of one passage the way a browser shows it: white space collapsed, invisible characters left out,
/// cells kept apart by <see cref="SearchCharacters.Boundary"/>.
/// </summary>
internal sealed class PassageText
{
    private readonly StringBuilder text = new();
    private Gap gap;

    private enum Gap
    {
        None,
        LineBreak,
        Space,
        Boundary,
    }

    public void Append(ReadOnlySpan<char> source)
    {
        for (var index = 0; index < source.Length; index++)
        {
            var unit = source[index];
            if (SearchCharacters.IsSpace(unit))
            {
                Widen(Gap.Space);
            }
            else if (!SearchCharacters.IsInvisible(unit))
            {
                CloseGap(unit);
                if (!char.IsSurrogate(unit))
                {
                    text.Append(unit);
                }
                else if (index + 1 < source.Length && char.IsSurrogatePair(unit, source[index + 1]))
                {
                    text.Append(unit).Append(source[++index]);
                }
                else
                {
                    // A lone surrogate cannot be written as UTF-8.
                    text.Append('\uFFFD');
                }
            }
        }
    }

    /// <summary>A line break that is only there in the source: between two Chinese characters it leaves no space.</summary>
    public void AppendLineBreak() => Widen(Gap.LineBreak);

    public void AppendSpace() => Widen(Gap.Space);

    public void AppendBoundary() => Widen(Gap.Boundary);

    /// <summary>The text so far; the next passage starts empty.</summary>
    public string Take()
    {
        var result = text.ToString();
        text.Clear();
        gap = Gap.None;
        return result;
    }

    private void Widen(Gap wider)
    {
        if (text.Length > 0 && wider > gap)
        {
            gap = wider;
        }
    }

    private void CloseGap(char next)
    {
        switch (gap)
        {
            case Gap.Boundary:
                text.Append(SearchCharacters.Boundary);
                break;
            case Gap.Space:
            case Gap.LineBreak when !(WideCharacters.IsWide(text[^1]) && WideCharacters.IsWide(next)):
                text.Append(' ');
                break;
        }

        gap = Gap.None;
    }
}
