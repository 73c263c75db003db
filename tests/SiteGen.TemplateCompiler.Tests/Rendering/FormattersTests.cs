using SiteGen.Site.Rendering;

namespace SiteGen.TemplateCompiler.Tests.Rendering;

public sealed class FormattersTests
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1024, "1.0 KB")]
    [InlineData(12595, "12.3 KB")]
    [InlineData(1048575, "1.0 MB")]
    [InlineData(long.MaxValue, "8388608.0 TB")]
    public void Size_is_written_in_the_unit_that_fits(long bytes, string expected) => Assert.Equal(expected, Formatters.Size(bytes));

    [Fact]
    public void Number_is_exact_and_grouped()
    {
        Assert.Equal("1,234,567", Formatters.Number(1234567));
        Assert.Equal("-1,234.5", Formatters.Number(-1234.5m));
        Assert.Equal("0.13", Formatters.Number(0.125m, 2));
        Assert.Equal("-0.13", Formatters.Number(-0.125m, 2));
        Assert.Equal("1,000.00", Formatters.Number(1000, 2));
        Assert.Null(Formatters.Number((decimal?)null, 2));
    }

    [Fact]
    public void Date_is_written_for_the_language()
    {
        var date = new DateOnly(2025, 1, 7);
        Assert.Equal("2025年1月7日", Formatters.Date(date));
        Assert.Equal("7 January 2025", Formatters.Date(date, "en"));
        Assert.Equal("2025-01-07", Formatters.IsoDate(date));
        Assert.Null(Formatters.Date(null));
    }
}
