using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SiteGen.Site.Charts;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Tests.Charts;

public sealed class ChartMarkupTests
{
    private static readonly string[] Years = ["2021", "2022", "2023", "2024"];

    [Fact]
    public void Every_chart_is_an_image_with_a_name_and_needs_no_style_of_its_own()
    {
        Markup[] charts =
        [
            new LineChart("甲", Years, [new("a", [1, 2, null, 4]), new("b", [4, 3, null, 1]), new("c", [1, 1, null, 1])], "缺").ToMarkup(),
            new ColumnChart("甲", "a", Years, [1, 0, null, 4], "缺").ToMarkup(),
            new StackChart("甲", Years, [new("a", [1, 2, null, 4]), new("b", [1, 2, null, 4])], "缺").ToMarkup(),
            new BarChart("甲", Years, [1, 2, 3, 4]).ToMarkup(),
        ];

        Assert.All(charts.Select(Read), svg =>
        {
            Assert.Equal(("svg", "img", "甲"), (svg.Name.LocalName, (string?)svg.Attribute("role"), (string?)svg.Attribute("aria-label")));
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "onload");
        });
    }

    [Fact]
    public void A_missing_year_breaks_the_line_and_is_named()
    {
        var svg = Read(new LineChart("", Years, [new("a", [1, null, 3, 4]), new("b", [0, null, 0, 4])], "缺").ToMarkup());

        // The sample of the legend, then the run behind the gap; the value before it is a point alone.
        Assert.Equal([2, 2], Lines(svg).First().Select(line => line.Count));
        Assert.Equal("缺", Assert.Single(svg.Elements("text"), text => text.Value == "缺").Value);
    }

    [Fact]
    public void A_line_stands_at_the_heights_of_its_axis()
    {
        var svg = Read(new LineChart("", Years, [new("a", [0, 10, 20, 5]), new("b", [0, 0, 0, 0])], "").ToMarkup());
        var heights = Lines(svg).First()[1].Select(point => point.Y).ToList();
        var ticks = svg.Elements("text").Where(text => text.Value is "0" or "10" or "20" or "5").ToDictionary(text => text.Value, text => Number(text, "y") - 4.5m);

        Assert.Equal([ticks["0"], ticks["10"], ticks["20"], ticks["5"]], heights);
    }

    [Fact]
    public void Lines_differ_in_dash_and_mark_as_well_as_in_colour()
    {
        var svg = Read(new LineChart("", Years, [new("a", [1, 2, 3, 4]), new("b", [4, 3, 2, 1]), new("c", [1, 1, 1, 1])], "").ToMarkup());
        var groups = svg.Elements("g").ToList();

        Assert.Equal(3, groups.Select(group => (string?)group.Elements("path").First().Attribute("stroke-dasharray")).Distinct().Count());
        Assert.Equal(3, groups.Select(group => ((string?)group.Elements("path").Last().Attribute("stroke-linecap"), (string?)group.Elements("path").Last().Attribute("fill"))).Distinct().Count());
    }

    [Fact]
    public void A_column_of_0_is_named_and_not_drawn_and_a_missing_one_is_neither()
    {
        var svg = Read(new ColumnChart("", "a", Years, [4, 0, null, 2], "缺").ToMarkup());
        var columns = svg.Element("g")!.Elements("rect").ToList();

        Assert.Equal(2, columns.Count);
        Assert.Equal(Number(columns[0], "height"), 2 * Number(columns[1], "height"));
        Assert.Equal(["a", "2024", "2023", "2022", "2021", "缺", "4", "0", "2"], svg.Elements("text").Select(text => text.Value));
    }

    [Fact]
    public void Columns_whose_figures_have_no_room_get_an_axis()
    {
        var svg = Read(new ColumnChart("", "a", [.. Enumerable.Range(2015, 10).Select(year => year.ToString(CultureInfo.InvariantCulture))], [.. Enumerable.Range(0, 10).Select(year => (decimal?)(123_456 * year))], "").ToMarkup());

        Assert.Contains(svg.Elements("text"), text => text.Value == "500000");
        Assert.DoesNotContain(svg.Elements("text"), text => text.Value == "123456");
    }

    [Fact]
    public void Nothing_is_drawn_outside_the_picture()
    {
        var svg = Read(new BarChart("", ["0", "5000–9999", "10000及以上"], [1, 20_000, 3]).ToMarkup());

        Assert.All(svg.Descendants("rect"), bar => Assert.True(Number(bar, "x") + Number(bar, "width") <= ChartFrame.Width));
        Assert.All(svg.Elements("text").Where(text => text.Attribute("text-anchor") is null), text => Assert.True(Number(text, "x") + ChartText.WidthOf(text.Value) <= ChartFrame.Width));
    }

    [Fact]
    public void A_label_cannot_break_out_of_the_picture()
    {
        const string hostile = "\"><script>";
        var svg = Read(new LineChart(hostile, [hostile, hostile], [new(hostile, [1, 2]), new("b", [1, 2])], "").ToMarkup());

        Assert.Empty(svg.Descendants("script"));
        Assert.Equal(hostile, (string?)svg.Attribute("aria-label"));
    }

    private static XElement Read(Markup markup)
    {
        var buffer = new ArrayBufferWriter<byte>();
        markup.WriteTo(new HtmlWriter(buffer));
        return XElement.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static decimal Number(XElement element, string attribute) => decimal.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>For each series the lines of its first path, the legend's sample among them.</summary>
    private static IEnumerable<List<List<(decimal X, decimal Y)>>> Lines(XElement svg) =>
        svg.Elements("g").Select(group => group.Element("path")!.Attribute("d")!.Value
            .Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('L').Select(point => point.Split(' ')).Select(point => (decimal.Parse(point[0], CultureInfo.InvariantCulture), decimal.Parse(point[1], CultureInfo.InvariantCulture))).ToList())
            .ToList());
}
