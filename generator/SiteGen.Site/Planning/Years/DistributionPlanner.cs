using SiteGen.Core.Model;
using SiteGen.Site.Charts;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning.Years;

/// <summary>Shows how a key figure is spread over the agencies of a year: how many lie in each class, the median, the largest.</summary>
internal sealed class DistributionPlanner(SiteContext context)
{
    /// <summary>How many agencies are named where several have the same figure.</summary>
    private const int NamedAgencies = 3;

    private static readonly (KeyFigure Figure, string Id)[] Figures =
    [
        (KeyFigure.Received, "spread-received"), (KeyFigure.Reviews, "spread-reviews"), (KeyFigure.Lawsuits, "spread-lawsuits"),
        (KeyFigure.Licences, "spread-licences"), (KeyFigure.Penalties, "spread-penalties"),
    ];

    /// <param name="counted">The reports that count, in the order of the tree.</param>
    /// <param name="address">The page that the links stand on.</param>
    public IReadOnlyList<ChartFigure> Plan(IReadOnlyList<YearReport> counted, string address) =>
        [.. Figures.Select(figure => Plan(figure.Figure, figure.Id, counted, address)).OfType<ChartFigure>()];

    private ChartFigure? Plan(KeyFigure figure, string id, IReadOnlyList<YearReport> counted, string address)
    {
        var text = context.Text;
        List<(AgencyNode Node, int Year, decimal Value)> known = [.. counted
            .Where(report => report.Report!.Figures[figure] is not null)
            .Select(report => (report.Node, report.Report!.Year, report.Report.Figures[figure]!.Value))
            .OrderBy(report => report.Value)];
        if (known.Count == 0)
        {
            return null;
        }

        var label = KeyFigureLabels.Of(figure, text);
        List<string> sentences = [];
        if (counted.Count > known.Count)
        {
            sentences.Add(text.SpreadUnknown(counted.Count - known.Count));
        }

        var zeros = known.Count(report => report.Value == 0);
        if (zeros == known.Count)
        {
            sentences.Insert(0, text.SpreadAllZero(known.Count, label));
            return new ChartFigure(id, label, sentences, [], null);
        }

        var classes = FigureClasses.Count([.. known.Select(report => report.Value)]);
        List<string> heads = [.. classes.Select(one => LabelOf(one.First, one.Last))];
        sentences.Insert(0, text.SpreadZeros(known.Count, zeros));
        return new ChartFigure(
            id,
            label,
            sentences,
            [new BarChart(text.SpreadChart(label), heads, [.. classes.Select(one => (decimal)one.Count)]).ToMarkup()],
            new ChartTable(
                text.SpreadCaption(label),
                [text.SpreadClass, text.AgencyCount, text.Proportion],
                [.. classes.Select((one, index) => new ChartTableRow(heads[index], [FigurePrinter.Print(one.Count), SharePrinter.Print(one.Count, known.Count)]))]))
        {
            LinkedSentences = [Median(known, address), Largest(known, address)],
        };
    }

    private LinkedSentence Median(List<(AgencyNode Node, int Year, decimal Value)> ordered, string address)
    {
        var (lower, upper) = (ordered[(ordered.Count - 1) / 2], ordered[ordered.Count / 2]);
        var median = FigurePrinter.Print((lower.Value + upper.Value) / 2);
        List<(AgencyNode, int, decimal)> middle = lower.Value == upper.Value
            ? ordered.FindAll(report => report.Value == lower.Value)
            : [lower, upper];
        return middle.Count > NamedAgencies
            ? new LinkedSentence(context.Text.SpreadMedian(median), [], "")
            : new LinkedSentence(context.Text.SpreadMedianNear(median), Links(middle, address), context.Text.SpreadMedianEnd);
    }

    private LinkedSentence Largest(List<(AgencyNode Node, int Year, decimal Value)> ordered, string address)
    {
        var largest = ordered.FindAll(report => report.Value == ordered[^1].Value);
        var value = FigurePrinter.Print(ordered[^1].Value);
        return new LinkedSentence(
            context.Text.SpreadLargest,
            Links([.. largest.Take(NamedAgencies)], address),
            largest.Count > NamedAgencies ? context.Text.SpreadLargestMany(largest.Count, value) : context.Text.SpreadLargestEnd(value));
    }

    private static List<Link> Links(List<(AgencyNode Node, int Year, decimal Value)> reports, string address) =>
        reports.ConvertAll(report => new Link(report.Node.Agency.Name, SiteLinks.Relative(address, SiteRoutes.Report(report.Node.Agency.Path, report.Year))));

    private string LabelOf(decimal first, decimal? last) =>
        last is null ? context.Text.SpreadFrom(FigurePrinter.Print(first))
        : first == last ? FigurePrinter.Print(first)
        : FigurePrinter.Print(first) + "–" + FigurePrinter.Print(last.Value);
}
