using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Diagnostics;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("民政局 ABC-1。𠮷", "民政局 ABC-1。𠮷")]
    [InlineData("a\u001b[31m", "a\\u001B[31m")]
    [InlineData("a\u202Eb\u2066c\u200Bd\uFEFF", "a\\u202Eb\\u2066c\\u200Bd\\uFEFF")]
    [InlineData("a\r\nb\tc\u0085\u2028", "a\\u000D\\u000Ab\\u0009c\\u0085\\u2028")]
    [InlineData("\U000E0041", "\\U000E0041")]
    public void Shows_what_steers_a_terminal_or_hides(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    // A lone surrogate does not survive as a theory's data.
    [Fact]
    public void Shows_half_a_character_by_its_number() => Assert.Equal("\\uD800x", VisibleText.Of("\uD800x"));

    [Fact]
    public void Cuts_long_text_between_characters() => Assert.Equal("𠮷𠮷…", VisibleText.Of("𠮷𠮷𠮷", 2));

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Tilte", "title")]
    [InlineData("sitename", "siteName")]
    [InlineData("carry-ovr", "carry-over")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void Finds_the_name_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Of(written, ["title", "siteName", "carry-over", "balance"]));
}
