using SiteGen.Core.Model;

namespace SiteGen.Site.Figures;

/// <summary>Takes the key figures out of a report's tables, whichever form they were made with.</summary>
public static class KeyFigureReader
{
    private const string Total = "总计";

    public static KeyFigures Read(Report report)
    {
        var values = new decimal?[Enum.GetValues<KeyFigure>().Length];
        if (report.Table("requests") is { } requests)
        {
            values[(int)KeyFigure.Received] = Row(requests, "1");
            values[(int)KeyFigure.CarriedOver] = Row(requests, "2");
            values[(int)KeyFigure.Granted] = Row(requests, "3.1");
            values[(int)KeyFigure.PartlyGranted] = Row(requests, "3.2");
            values[(int)KeyFigure.Refused] = Rows(requests, "3.3");
            values[(int)KeyFigure.NotAvailable] = Rows(requests, "3.4");
            values[(int)KeyFigure.NotProcessed] = Rows(requests, "3.5");
            values[(int)KeyFigure.OtherOutcome] = Rows(requests, "3.6");
            values[(int)KeyFigure.Handled] = Row(requests, "3.7");
            values[(int)KeyFigure.CarriedForward] = Row(requests, "4");
        }

        if (report.Table("review") is { } review)
        {
            values[(int)KeyFigure.Reviews] = Row(review, "行政复议");
            values[(int)KeyFigure.Lawsuits] = Sum(Row(review, "未经复议直接起诉"), Row(review, "复议后起诉"));
        }

        return new KeyFigures(values);
    }

    private static decimal? Row(FigureTable table, string row)
    {
        var figure = table[row, Total];
        return figure.IsNumber ? figure.Value : null;
    }

    // A group's figure is the sum of its rows; the 2019 form has one row 3.6 where the 2021 form has three.
    private static decimal? Rows(FigureTable table, string group)
    {
        decimal? sum = null;
        foreach (var row in table.Form.Rows)
        {
            if (string.Equals(row.Id, group, StringComparison.Ordinal) || row.Id.StartsWith(group + ".", StringComparison.Ordinal))
            {
                sum = Sum(sum, Row(table, row.Id));
            }
        }

        return sum;
    }

    private static decimal? Sum(decimal? left, decimal? right) => left is null ? right : right is null ? left : left + right;
}
