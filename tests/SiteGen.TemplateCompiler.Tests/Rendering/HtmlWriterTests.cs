using System.Buffers;
using System.Text;
using SiteGen.Site.Rendering;

namespace SiteGen.TemplateCompiler.Tests.Rendering;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("a<b>&\"'", "a&lt;b&gt;&amp;\"'")]
    [InlineData("政府信息公开 𠀀", "政府信息公开 𠀀")]
    [InlineData("\u0000\u0008\u001F\u007F\u0080\u009F\uFFFE\uFFFF", "����������", true)]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("a\r\nb\rc", "a\nb�c")]
    [InlineData(null, "")]
    public void Text_is_escaped(string? value, string expected, bool trimmed = false) =>
        Assert.Equal(trimmed ? expected[..value!.Length] : expected, Write(writer => writer.Text(value)));

    // Not among the cases above: attributes cannot hold a lone surrogate.
    [Fact]
    public void Lone_surrogates_are_replaced()
    {
        Assert.Equal("�a�", Write(writer => writer.Text("\uD800a\uDC00")));
        Assert.Equal("�a�", Write(writer => writer.Url("\uD800a\uDC00")));
        Assert.Equal("%EF%BF%BDa", Write(writer => writer.UrlQuery("\uD800a")));
    }

    [Fact]
    public void Attribute_escapes_quotes_too() =>
        Assert.Equal("&lt;&quot;&#39;&amp;&gt;", Write(writer => writer.Attribute("<\"'&>")));

    [Fact]
    public void Numbers_are_written_in_the_invariant_way() => Assert.Equal(
        "-2147483648 9223372036854775807 -1234.50 79228162514264337593543950335 ",
        Write(writer =>
        {
            writer.Text(int.MinValue);
            writer.Text(" ");
            writer.Text(long.MaxValue);
            writer.Text(" ");
            writer.Text(-1234.50m);
            writer.Text(" ");
            writer.Text(decimal.MaxValue);
            writer.Text(" ");
            writer.Text((int?)null);
        }));

    [Theory]
    [InlineData("../2024/index.html#s1", "../2024/index.html#s1")]
    [InlineData("https://例.cn/?a=1&b=2", "https://例.cn/?a=1&amp;b=2")]
    [InlineData("HTTP://x", "HTTP://x")]
    [InlineData("mailto:a@b.cn", "mailto:a@b.cn")]
    [InlineData("tel:+86-734", "tel:+86-734")]
    [InlineData("javascript:alert(1)", "#blocked")]
    [InlineData("JaVaScRiPt:alert(1)", "#blocked")]
    [InlineData("data:text/html,x", "#blocked")]
    [InlineData("x-y+z.1:q", "#blocked")]
    [InlineData(" javascript:alert(1)", "%20javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)", "java%09script:alert(1)")]
    [InlineData("java\nscript:alert(1)", "java%0Ascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)", "%01javascript:alert(1)")]
    [InlineData("附件1:表.pdf", "附件1:表.pdf")]
    [InlineData("a b\"<>\\^`{|}", "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D")]
    [InlineData("a%20b'c", "a%20b&#39;c")]
    [InlineData("a\u3000b\u0085c", "a%E3%80%80b%C2%85c")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Url_keeps_its_meaning_or_is_blocked(string? value, string expected) =>
        Assert.Equal(expected, Write(writer => writer.Url(value)));

    [Fact]
    public void Later_pieces_of_a_url_stay_in_their_part()
    {
        Assert.Equal("a/b%3Fc%23d:e", Write(writer => writer.UrlPath("a/b?c#d:e")));
        Assert.Equal("a%2Fb%3Fc%23d%26%3D%2B%E4%B8%80", Write(writer => writer.UrlQuery("a/b?c#d&=+一")));
        Assert.Equal("a/b?c%23d一", Write(writer => writer.UrlFragment("a/b?c#d一")));
    }

    [Fact]
    public void Json_cannot_end_its_script() => Assert.Equal(
        "{\"a\":\"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029 – é\"}",
        Write(writer => writer.Json(new JsonMarkup(Encoding.UTF8.GetBytes("{\"a\":\"</script><!--&\u2028\u2029 – é\"}")))));

    [Fact]
    public void Writing_text_allocates_nothing()
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var writer = new HtmlWriter(output);
        WriteAll(writer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        WriteAll(writer);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void WriteAll(HtmlWriter writer)
    {
        writer.Literal("<p>"u8);
        writer.Text("一段文字 <b> & 𠀀");
        writer.Text(12345);
        writer.Text(1.5m);
        writer.Attribute("\"引号\"");
        writer.Url("../2024/附 件.pdf?a&b");
        writer.UrlQuery("查询 词");
    }

    private static string Write(Action<HtmlWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new HtmlWriter(output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
