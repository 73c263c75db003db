using SiteGen.Site.Comparing;

namespace SiteGen.Site.Tests.Comparing;

public sealed class TextComparerTests
{
    [Theory]
    [InlineData("一。二！三？四", "一。|二！|三？|四")]
    [InlineData("他说：“好。”我说：“不。”", "他说：“好。”|我说：“不。”")]
    [InlineData("占3.5%。 Really! 是", "占3.5%。|Really!|是")]
    [InlineData("什么？！没有。", "什么？！|没有。")]
    [InlineData("没有句号", "没有句号")]
    public void Cuts_a_paragraph_after_the_marks_that_end_a_sentence(string paragraph, string sentences)
    {
        var found = new List<string>();
        SentenceSplitter.Split(paragraph, found);

        Assert.Equal(sentences.Split('|'), found);
    }

    [Fact]
    public void Gives_the_sentences_that_differ_in_the_order_of_the_text()
    {
        var comparison = TextComparer.Compare(["甲。", "乙。", "丙。"], ["甲。", "丁。", "丙。", "戊。"]);

        Assert.Equal([new("乙。", false), new("丁。", true), new("戊。", true)], comparison.Changes);
        Assert.Equal((2, 2, 1), (comparison.Kept, comparison.Added, comparison.Removed));
    }

    [Fact]
    public void The_same_text_has_no_changes()
    {
        var comparison = TextComparer.Compare(["甲。", "乙。"], ["甲。", "乙。"]);

        Assert.True(comparison.IsSame);
        Assert.Equal(2, comparison.Kept);
    }

    [Fact]
    public void A_text_that_came_or_went_is_all_new_or_all_gone()
    {
        Assert.Equal([new("甲。", true)], TextComparer.Compare([], ["甲。"]).Changes);
        Assert.Equal([new("甲。", false)], TextComparer.Compare(["甲。"], []).Changes);
    }

    [Fact]
    public void Texts_past_the_limit_are_not_compared()
    {
        List<string> sentences = [.. Enumerable.Range(0, TextComparer.SentenceLimit).Select(number => $"第{number}句。")];

        var comparison = TextComparer.Compare(sentences, [.. sentences, "末句。"]);

        Assert.True(comparison.IsTooLong);
        Assert.False(comparison.IsSame);
    }

    [Fact]
    public void Two_hostile_texts_at_the_limit_are_compared_all_the_same()
    {
        var half = TextComparer.SentenceLimit / 2;
        List<string> older = [.. Enumerable.Range(0, half).Select(number => $"第{number}句。")];

        Assert.Equal(1, TextComparer.Compare(older, [.. older.AsEnumerable().Reverse()]).Kept);
    }

    [Fact]
    public void Whatever_changes_the_older_text_becomes_the_newer_one()
    {
        var random = new Random(20260123);
        for (var turn = 0; turn < 200; turn++)
        {
            var (older, newer) = (Text(random), Text(random));
            var comparison = TextComparer.Compare(older, newer);
            var bag = older.Concat(comparison.Changes.Where(change => change.IsAdded).Select(change => change.Text)).ToList();

            Assert.All(comparison.Changes.Where(change => !change.IsAdded), change => Assert.True(bag.Remove(change.Text)));
            Assert.Equal(newer.Order(StringComparer.Ordinal), bag.Order(StringComparer.Ordinal));
            Assert.Equal(older.Count - comparison.Removed, comparison.Kept);
        }

        static List<string> Text(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)('甲' + random.Next(5)) + "。")];
    }
}
