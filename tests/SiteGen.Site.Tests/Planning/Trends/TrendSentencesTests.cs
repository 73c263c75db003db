using SiteGen.Site.Planning.Trends;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Tests.Planning.Trends;

public sealed class TrendSentencesTests
{
    [Theory]
    [InlineData("5 6 9", "新收申请逐年增加，由2020年的5件增至2022年的9件。")]
    [InlineData("9 6 5", "新收申请逐年减少，由2020年的9件减至2022年的5件。")]
    [InlineData("5 9", "新收申请由2020年的5件增至2021年的9件。")]
    [InlineData("9 5", "新收申请由2020年的9件减至2021年的5件。")]
    [InlineData("0 0 0", "2020年至2022年，新收申请全部为0。")]
    [InlineData("7 7 7", "2020年至2022年，新收申请均为7件。")]
    [InlineData("0 - 0", "新收申请在有数据的2个年度全部为0。")]
    [InlineData("7 - 7 7", "新收申请在有数据的3个年度均为7件。")]
    [InlineData("5 9 7", "新收申请最多的是2021年，为9件；最少的是2020年，为5件。2022年为7件，比上年减少2件。")]
    [InlineData("5 9 5 6", "新收申请最多的是2021年，为9件；最少的是2020年、2022年，为5件。2023年为6件，比上年增加1件。")]
    [InlineData("9 5 7 7", "新收申请最多的是2020年，为9件；最少的是2021年，为5件。2023年为7件，与上年持平。")]
    [InlineData("5 4 9", "新收申请最多的是2022年，为9件；最少的是2021年，为4件。2022年比上年增加5件。")]
    [InlineData("0 9 0 0 0", "新收申请最多的是2021年，为9件；最少的是2020年等4个年度，为0件。2024年与上年持平。")]
    [InlineData("5 5 9", "新收申请最多的是2022年，为9件；最少的是2020年、2021年，为5件。2022年比上年增加4件。")]
    [InlineData("5 - 9 7", "新收申请最多的是2022年，为9件；最少的是2020年，为5件。2023年为7件，比上年减少2件。")]
    [InlineData("5 9 - 7", "新收申请最多的是2021年，为9件；最少的是2020年，为5件。2023年为7件。")]
    [InlineData("- 9 -", "新收申请只有2021年一个年度的数据，为9件。")]
    public void Says_what_a_figure_did(string values, string sentence) => Assert.Equal(sentence, TrendSentences.Of(Series(values), Texts.For("zh-CN")));

    [Fact]
    public void A_step_over_a_missing_year_is_no_yearly_rise() =>
        Assert.DoesNotContain("逐年", TrendSentences.Of(Series("5 - 9 12"), Texts.For("zh-CN")), StringComparison.Ordinal);

    [Fact]
    public void Says_nothing_of_a_figure_no_year_has() => Assert.Null(TrendSentences.Of(Series("- -"), Texts.For("zh-CN")));

    [Fact]
    public void Names_the_years_that_are_missing_and_why()
    {
        TrendSeries series = new("新收申请", [new(2020, 5, TrendGap.None), new(2021, null, TrendGap.NoReport), new(2022, null, TrendGap.NotGiven), new(2023, null, TrendGap.NotOnForm)]);

        Assert.Equal(
            ["2018年、2019年的报告采用另一版格式，没有这些项目，不作比较。", "未收录2021年的报告。", "2022年的报告未填报部分数据。"],
            TrendSentences.Gaps([series, series], [2018, 2019], Texts.For("zh-CN")));
    }

    [Fact]
    public void Says_it_in_English_too() =>
        Assert.Equal("Received: highest in 2021 with 9, lowest in 2020 with 5. In 2022: 7, 2 fewer than the year before.", TrendSentences.Of(Series("5 9 7") with { Label = "Received" }, Texts.For("en")));

    private static TrendSeries Series(string values) => new(
        "新收申请",
        [.. values.Split(' ').Select((value, index) => value == "-"
            ? new TrendPoint(2020 + index, null, TrendGap.NoReport)
            : new TrendPoint(2020 + index, int.Parse(value, System.Globalization.CultureInfo.InvariantCulture), TrendGap.None))]);
}
