using SiteGen.Site.Search;

namespace SiteGen.Site.Tests.Search;

public sealed class SearchCharactersTests
{
    [Theory]
    [InlineData("ＡbＣ１２３", "abc123")]
    [InlineData("（一），：；！？～", "(一),:;!?~")]
    [InlineData("湘政发〔２０２４〕5号", "湘政发[2024]5号")]
    [InlineData("“三安全一稳定”", "\"三安全一稳定\"")]
    [InlineData("2024—2025–2026−1", "2024-2025-2026-1")]
    [InlineData("ÀÉÞ ΑΣΩ АЯЁ ⅣⅫ", "àéþ ασω аяё ⅳⅻ")]
    [InlineData("阿不都・买买提•沙", "阿不都·买买提·沙")]
    [InlineData("国、體體体。", "国、體體体。")]
    [InlineData("×÷ß", "×÷ß")]
    public void Takes_for_equal_what_a_reader_takes_for_equal(string text, string expected) =>
        Assert.Equal(expected, SearchCharacters.Fold(text));

    [Fact]
    public void Folds_every_character_once_for_all()
    {
        for (var unit = 0; unit < 0x10000; unit++)
        {
            var folded = SearchCharacters.Fold((char)unit);
            Assert.Equal(folded, SearchCharacters.Fold(folded));
            Assert.False(folded != unit && (SearchCharacters.IsSpace((char)unit) || SearchCharacters.IsInvisible((char)unit)));
            Assert.False(char.IsSurrogate((char)unit) && folded != unit);
        }
    }

    [Fact]
    public void Keeps_text_at_its_length_so_that_offsets_hold() =>
        Assert.Equal("İﬁ😀ǅ".Length, SearchCharacters.Fold("İﬁ😀ǅ").Length);

    [Fact]
    public void Lists_each_changed_character_with_its_counterpart()
    {
        Assert.Equal(SearchCharacters.FoldedFrom.Length, SearchCharacters.FoldedTo.Length);
        Assert.Contains('Ａ', SearchCharacters.FoldedFrom);
        Assert.Contains('\u3000', SearchCharacters.Spaces);
        Assert.Contains('\uFEFF', SearchCharacters.Invisible);
        Assert.Contains(SearchCharacters.Boundary, SearchCharacters.Invisible);
        Assert.DoesNotContain(' ', SearchCharacters.Invisible);
    }
}
