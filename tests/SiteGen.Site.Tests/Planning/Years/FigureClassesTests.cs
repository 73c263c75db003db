using SiteGen.Site.Planning.Years;

namespace SiteGen.Site.Tests.Planning.Years;

public sealed class FigureClassesTests
{
    [Fact]
    public void Every_value_lies_in_one_class_and_the_classes_end_at_the_largest()
    {
        decimal[] values = [0, 0, 1, 4, 5, 9, 10, 49, 50, 60];

        Assert.Equal([(0m, 0m, 2), (1m, 4m, 2), (5m, 9m, 2), (10m, 49m, 2), (50m, 99m, 2)], FigureClasses.Count(values));
    }

    [Fact]
    public void The_highest_class_is_open()
    {
        var classes = FigureClasses.Count([79_228_162_514_264_337_593_543_950_335m]);

        Assert.Equal(10, classes.Count);
        Assert.Equal((10_000m, null, 1), classes[^1]);
    }
}
