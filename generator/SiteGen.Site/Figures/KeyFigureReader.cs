using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Figures;

/// <summary>Takes the key figures out of a report's tables, whichever form they were made with.</summary>
public static class KeyFigureReader
{
    private const string Total = "总计";

    // The same decisions are counted by both forms, under two names.
    private static readonly string[] Decisions = ["本年处理决定数量", "处理决定数量"];

    private static readonly (KeyFigure Figure, string Row, string[] Columns)[] DisclosureCells =
    [
        (KeyFigure.RulesIssued, "行政规范性文件", ["本年制发件数"]),
        (KeyFigure.RulesRepealed, "行政规范性文件", ["本年废止件数"]),
        (KeyFigure.RulesInForce, "行政规范性文件", ["现行有效件数"]),
        (KeyFigure.Licences, "行政许可", Decisions),
        (KeyFigure.Penalties, "行政处罚", Decisions),
        (KeyFigure.Coercions, "行政强制", Decisions),
    ];

    public static KeyFigures Read(Report report)
    {
        var values = new decimal?[KeyFigures.Count];
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

        if (report.Table("disclosure") is { } disclosure)
        {
            foreach (var (figure, row, columns) in DisclosureCells)
            {
                values[(int)figure] = Cell(disclosure, CellOf(disclosure.Form, row, columns));
            }
        }

        return new KeyFigures(values);
    }

    /// <summary>Whether a form has the figure at all: one that has it not is no report with a figure missing.</summary>
    public static bool IsOn(Form form, KeyFigure figure)
    {
        foreach (var (known, row, columns) in DisclosureCells)
        {
            if (known == figure)
            {
                return form.Tables.FirstOrDefault(table => string.Equals(table.Id, "disclosure", StringComparison.Ordinal)) is { } disclosure
                    && CellOf(disclosure, row, columns) >= 0;
            }
        }

        return true;
    }

    private static int CellOf(TableForm form, string row, string[] columns)
    {
        foreach (var column in columns)
        {
            if (form.CellOf(row, column) is >= 0 and var cell)
            {
                return cell;
            }
        }

        return -1;
    }

    private static decimal? Cell(FigureTable table, int cell) =>
        cell >= 0 && table.Figures[cell] is { IsNumber: true } figure ? figure.Value : null;

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
