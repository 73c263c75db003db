using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Lexing;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Tests.Lexing;

public sealed class WhitespaceTests
{
    [Theory]
    [InlineData("a\n{% x %}\nb", "a\n|b")]
    [InlineData("a\n  {% x %}\t\nb", "a\n|b")]
    [InlineData("{% x %}\nb", "b")]
    [InlineData("a\n{% x %}", "a\n")]
    [InlineData("a\n{% x %} {# c #} {% y %}\nb", "a\n|b")]
    [InlineData("a\n{# one\n two #}\nb", "a\n|b")]
    [InlineData("a\n{% x %}\n{% y %}\n\nb", "a\n|\nb")]
    [InlineData("a\r\n{% x %}\r\nb", "a\n|b")]
    public void Line_of_tags_alone_disappears(string template, string texts) => Assert.Equal(texts, TextsOf(template));

    [Theory]
    [InlineData("a {% x %}\nb", "a |\nb")]
    [InlineData("{% x %} a\nb", " a\nb")]
    [InlineData("{{ x }}\n{{ y }}", "\n")]
    [InlineData("{{ x }} {% y %}\nb", " |\nb")]
    [InlineData("a\n{% x %}{{ y }}\n", "a\n|\n")]
    public void Line_with_words_or_values_stays_whole(string template, string texts) => Assert.Equal(texts, TextsOf(template));

    [Theory]
    [InlineData("a \n {%- x -%} \n b", "a|b")]
    [InlineData("a \n {{- x -}} \n b", "a|b")]
    [InlineData("a \n {#- x -#} \n b", "a|b")]
    [InlineData("a {{ x -}} \n\n b", "a |b")]
    [InlineData("a\n\n{%- x %}\nb", "a|b")]
    public void Dash_removes_all_white_space_on_its_side(string template, string texts) => Assert.Equal(texts, TextsOf(template));

    [Fact]
    public void Raw_text_is_not_read() =>
        Assert.Equal("{{ x }} {% if %} {# c", TextsOf("{% raw %}{{ x }} {% if %} {# c{% endraw %}"));

    [Fact]
    public void Delimiters_inside_a_string_do_not_close() => Assert.Equal("a|b", TextsOf("a{{ \"}} %}\" }}b"));

    private static string TextsOf(string template)
    {
        var diagnostics = new DiagnosticBag();
        var tokens = new TemplateLexer(new SourceFile("x.html", template), diagnostics).Lex();
        Assert.True(diagnostics.IsEmpty);
        return string.Join('|', tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Value));
    }
}
