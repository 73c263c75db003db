using SiteGen.Core.Model;
using SiteGen.Site.Figures;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning;

/// <summary>Says in plain sentences what a report's tables hold: how many applications, how answered, reviews and lawsuits.</summary>
public static class SummaryPlanner
{
    private static readonly KeyFigure[] Outcomes =
    [
        KeyFigure.Granted, KeyFigure.PartlyGranted, KeyFigure.Refused, KeyFigure.NotAvailable, KeyFigure.NotProcessed, KeyFigure.OtherOutcome,
    ];

    public static IReadOnlyList<string> Plan(Report report, KeyFigures figures, Texts text)
    {
        var sentences = new List<string>();
        AddApplications(sentences, figures, text);
        AddReviews(sentences, figures, text);
        AddDecisions(sentences, report, text);
        return sentences;
    }

    private static void AddApplications(List<string> sentences, KeyFigures figures, Texts text)
    {
        if (figures[KeyFigure.Received] is not { } received || figures[KeyFigure.Handled] is not { } handled)
        {
            return;
        }

        var carriedOver = figures[KeyFigure.CarriedOver] ?? 0;
        var carriedForward = figures[KeyFigure.CarriedForward] ?? 0;
        if (received == 0 && carriedOver == 0 && handled == 0 && carriedForward == 0)
        {
            sentences.Add(text.SummaryNoApplications);
            return;
        }

        sentences.Add(text.SummaryReceived(FigurePrinter.Print(received), FigurePrinter.Print(carriedOver)));
        var outcomes = Outcomes
            .Where(outcome => figures[outcome] is > 0)
            .Select(outcome => text.SummaryOutcome(KeyFigureLabels.Of(outcome, text), FigurePrinter.Print(figures[outcome])));
        var list = string.Join(text.ListSeparator, outcomes);
        sentences.Add(list.Length > 0
            ? text.SummaryHandledAs(FigurePrinter.Print(handled), list)
            : text.SummaryHandled(FigurePrinter.Print(handled)));
        sentences.Add(text.SummaryCarriedForward(FigurePrinter.Print(carriedForward)));
    }

    private static void AddReviews(List<string> sentences, KeyFigures figures, Texts text)
    {
        if (figures[KeyFigure.Reviews] is not { } reviews || figures[KeyFigure.Lawsuits] is not { } lawsuits)
        {
            return;
        }

        sentences.Add(reviews == 0 && lawsuits == 0
            ? text.SummaryNoReviews
            : text.SummaryReviews(FigurePrinter.Print(reviews), FigurePrinter.Print(lawsuits)));
    }

    private static void AddDecisions(List<string> sentences, Report report, Texts text)
    {
        if (report.Table("disclosure") is not { } disclosure)
        {
            return;
        }

        // 本年处理决定数量 in the 2021 form, 处理决定数量 in that of 2019.
        var decisions = disclosure.Form.Cells
            .Where(cell => disclosure.Form.Columns[cell.Column].Id.EndsWith("处理决定数量", StringComparison.Ordinal) && disclosure.Figures[cell.Index] is { IsNumber: true, Value: > 0 })
            .Select(cell => text.SummaryDecision(disclosure.Form.Rows[cell.Row].Label, FigurePrinter.Print(disclosure.Figures[cell.Index].Value)))
            .ToList();
        if (decisions.Count > 0)
        {
            sentences.Add(text.SummaryDecisions(string.Join(text.ListSeparator, decisions)));
        }
    }
}
