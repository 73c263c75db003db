using SiteGen.Site.Rendering;

namespace SiteGen.TemplateCompiler.Tests.Rendering;

public sealed class TruthTests
{
    [Fact]
    public void Nothing_empty_and_zero_are_false()
    {
        Assert.False(Truth.Of((string?)null));
        Assert.False(Truth.Of(""));
        Assert.False(Truth.Of(0));
        Assert.False(Truth.Of((int?)null));
        Assert.False(Truth.Of(0m));
        Assert.False(Truth.Of(new List<string>()));
        Assert.False(Truth.Of((string[]?)null));
        Assert.False(Truth.Of((object?)null));
        Assert.False(Truth.Of((DateOnly?)null));
    }

    [Fact]
    public void All_else_is_true()
    {
        Assert.True(Truth.Of("a"));
        Assert.True(Truth.Of(-1));
        Assert.True(Truth.Of(1L));
        Assert.True(Truth.Of(new[] { "" }));
        Assert.True(Truth.Of(new object()));
        Assert.True(Truth.Of((DateOnly?)DateOnly.MinValue));
    }

    [Fact]
    public void Zero_is_not_empty()
    {
        Assert.False(Truth.IsEmpty((int?)0));
        Assert.True(Truth.IsEmpty((int?)null));
        Assert.True(Truth.IsEmpty(""));
        Assert.True(Truth.IsEmpty(Array.Empty<string>()));
    }
}
