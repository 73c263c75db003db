using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", false, "")]
    [InlineData("a\n\nb\n", false, "a||b|")]
    [InlineData("a\r\nb", false, "a\r|b~")]
    [InlineData("a\r\nb\rc\n\rd", true, "a|b|c||d~")]
    [InlineData("\r\n\r\n\n", true, "|||")]
    [InlineData("a\r", true, "a|")]
    public void Splits_at_the_endings_that_count(string text, bool anyEnding, string expected)
    {
        Assert.Equal(expected, Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), anyEnding));
        Assert.Equal(expected, Read(new ByteByByte(Encoding.UTF8.GetBytes(text)), anyEnding));
    }

    [Theory]
    [InlineData((1 << 16) - 1, false)]
    [InlineData(1 << 16, true)]
    [InlineData(1 << 20, true)]
    public void Leaves_out_a_line_beyond_any_length_and_goes_on_after_it(int length, bool isCut)
    {
        var lines = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes($"a\n{new string('x', length)}\nb\n")));

        Assert.True(lines.TryRead(out _));
        Assert.True(lines.TryRead(out var line));
        Assert.Equal((isCut, true, isCut ? 0 : length), (lines.IsCut, lines.IsEnded, line.Length));
        Assert.True(lines.TryRead(out line));
        Assert.Equal(("b", 3, false), (Encoding.UTF8.GetString(line), lines.Number, lines.IsCut));
        Assert.False(lines.TryRead(out _));
    }

    private static string Read(Stream stream, bool anyEnding)
    {
        var text = new StringBuilder();
        var lines = new LineReader(stream, anyEnding);
        while (lines.TryRead(out var line))
        {
            text.Append(Encoding.UTF8.GetString(line)).Append(lines.IsEnded ? '|' : '~');
        }

        return text.ToString();
    }

    private sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
