using SiteGen.Site.Charts;

namespace SiteGen.Site.Tests.Charts;

public sealed class ChartGeometryTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 3)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 6)]
    [InlineData(19, 5, 20)]
    [InlineData(41, 20, 60)]
    [InlineData(350, 100, 400)]
    [InlineData(999_999_999, 500_000_000, 1_000_000_000)]
    public void An_axis_ends_at_the_first_round_step_above_the_largest_value(int largest, int step, int top)
    {
        var scale = AxisScale.For(largest);

        Assert.Equal((step, top), ((int)scale.Step, (int)scale.Top));
        Assert.Equal(0, scale.Ticks.First());
        Assert.Equal(top, scale.Ticks.Last());
        Assert.InRange(scale.Ticks.Count(), 2, 5);
    }

    [Fact]
    public void An_axis_for_nothing_still_has_two_ticks() => Assert.Equal([0m, 1m], AxisScale.For(0).Ticks);

    [Fact]
    public void Values_stand_in_the_middle_of_their_slots_and_as_high_as_their_share()
    {
        var area = new PlotArea(20, 10, 320, 110, 6);

        Assert.Equal([45m, 95m, 295m], [area.X(0), area.X(1), area.X(5)]);
        Assert.Equal([110m, 60m, 10m], [area.Y(0), area.Y(0.5m), area.Y(1)]);
    }

    [Fact]
    public void A_line_stops_at_a_gap_and_a_lone_value_is_a_point() =>
        Assert.Equal([(1, 2), (4, 4), (6, 7)], LinePlot.Runs([null, 3, 0, null, 5, null, 1, 2]));

    [Fact]
    public void No_line_runs_where_there_is_no_value() => Assert.Empty(LinePlot.Runs([null, null]));

    [Theory]
    [InlineData(6, 1)]
    [InlineData(8, 1)]
    [InlineData(10, 2)]
    [InlineData(30, 4)]
    public void Years_are_left_out_where_they_would_run_into_each_other(int years, int step) =>
        Assert.Equal(step, ChartText.LabelStep(Enumerable.Repeat("2024", years), 300m / years));

    [Fact]
    public void A_Chinese_character_is_as_wide_as_the_text_is_high() => Assert.Equal(4 * ChartText.FontSize, ChartText.WidthOf("办结申请"));

    [Fact]
    public void A_legend_that_does_not_fit_goes_on_in_the_next_row() =>
        Assert.Equal([(0m, 0), (155m, 0), (0m, 1)], LegendLayout.Plan(["予以公开、部分公开", "不予公开", "无法提供、不予处理、其他处理"], ChartFrame.Width));

    [Fact]
    public void The_parts_of_a_column_stand_on_each_other_and_a_part_of_0_takes_no_room()
    {
        var chart = new StackChart("", ["2023", "2024"], [new("a", [3, null]), new("b", [0, null]), new("c", [4, null])], "");

        Assert.Equal([(0, 0m, 3m), (2, 3m, 7m)], chart.Column(0));
        Assert.Empty(chart.Column(1));
    }

    [Fact]
    public void The_longest_bar_leaves_room_for_its_figure_and_for_the_widest_name()
    {
        var (left, longest) = new BarChart("", ["0", "1000–4999"], [12, 3]).Lengths();

        Assert.True(left > ChartText.WidthOf("1000–4999"));
        Assert.InRange(left + longest + ChartText.WidthOf("12"), 300, ChartFrame.Width);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(999_999_999, true)]
    [InlineData(1_000_000_000, false)]
    public void Draws_what_there_is_to_see_and_what_its_axis_can_name(int largest, bool drawn) => Assert.Equal(drawn, ChartLimits.CanDraw([null, 0, largest]));
}
