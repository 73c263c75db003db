using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>Sums of a report's cells. An empty cell counts as 0; where nothing is filled in, or a figure could not be read, there is no sum.</summary>
internal sealed class TableFigures(Report report)
{
    public const string Requests = "requests";
    public const string Review = "review";
    public const string Disclosure = "disclosure";
    public const string Total = "总计";

    // What a name stands for is the form's, not the report's.
    private static readonly ConditionalWeakTable<TableForm, ConcurrentDictionary<string, IReadOnlyList<string>>> RowsByName = [];

    private readonly FigureTable? requests = report.Table(Requests);

    public FigureTable? Table(string id) => string.Equals(id, Requests, StringComparison.Ordinal) ? requests : report.Table(id);

    /// <summary>The ids of the applications table's rows that a name stands for: itself (3.1), or all that begin with it (3.3.).</summary>
    public IReadOnlyList<string> Rows(string name) => requests is null ? [] : RowsByName.GetValue(requests.Form, static _ => new(StringComparer.Ordinal)).GetOrAdd(name, FindRows, requests.Form);

    private static string[] FindRows(string name, TableForm form)
    {
        var group = name.TrimEnd('.');
        return [.. form.Rows.Select(row => row.Id).Where(id =>
            string.Equals(id, group, StringComparison.Ordinal) || id.StartsWith(group + ".", StringComparison.Ordinal))];
    }

    /// <summary>
    /// What the tables give for a reading. Where the total column is read, also what its parts give: a total that does not add up is
    /// reported by the tables' own rules, and the text may rest on either.
    /// </summary>
    public IReadOnlyList<decimal> Values(Reading reading)
    {
        if (Table(reading.Table) is not { } table)
        {
            return [];
        }

        var values = new List<decimal>();
        Add(Sum(table, reading.Rows, reading.Columns) - (reading.Less.Count == 0 ? 0 : Sum(table, reading.Less, reading.Columns)));
        if (reading.Columns is [Total] && reading.Less.Count == 0)
        {
            Add(SumOfParts(table, reading.Rows));
        }

        return values;

        void Add(decimal? value)
        {
            if (value is { } sum && !values.Contains(sum))
            {
                values.Add(sum);
            }
        }
    }

    /// <summary>The totals of a table that a share may be a share of.</summary>
    public IEnumerable<decimal> TotalsFor(string table) => string.Equals(table, Requests, StringComparison.Ordinal)
        ? Progress([Total]).SelectMany(Values)
        : string.Equals(table, Review, StringComparison.Ordinal) && Table(Review) is { } review
            ? review.Form.Rows.Select(row => new Reading(Review, [row.Id], [Total])).Append(new Reading(Review, [.. review.Form.Rows.Skip(1).Select(row => row.Id)], [Total])).SelectMany(Values)
            : [];

    /// <summary>For a reading of the applications table: received, received and carried over, finished, of the same applicants.</summary>
    public static IEnumerable<Reading> ProgressReadings(Reading reading) =>
        string.Equals(reading.Table, Requests, StringComparison.Ordinal) && IsProgress(reading.Rows) ? Progress(reading.Columns) : [];

    private static bool IsProgress(IReadOnlyList<string> rows) => rows is ["1"] or ["1", "2"] or ["3.7"];

    private static Reading[] Progress(IReadOnlyList<string> columns) => [new(Requests, ["1"], columns), new(Requests, ["1", "2"], columns), new(Requests, ["3.7"], columns)];

    private static decimal? Sum(FigureTable table, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var lines = new int[columns.Count];
        for (var index = 0; index < lines.Length; index++)
        {
            lines[index] = table.Form.ColumnOf(columns[index]);
        }

        return Sum(table, rows, lines);
    }

    private static decimal? SumOfParts(FigureTable table, IReadOnlyList<string> rows)
    {
        var total = table.Form.ColumnOf(Total);
        var lines = new List<int>(table.Form.Columns.Count);
        for (var column = 0; column < table.Form.Columns.Count; column++)
        {
            if (column != total)
            {
                lines.Add(column);
            }
        }

        return Sum(table, rows, lines);
    }

    private static decimal? Sum(FigureTable table, IReadOnlyList<string> rows, IReadOnlyList<int> columns)
    {
        decimal sum = 0;
        var filled = false;
        foreach (var name in rows)
        {
            var row = table.Form.RowOf(name);
            foreach (var column in columns)
            {
                var cell = row < 0 || column < 0 ? -1 : table.Form.CellAt(row, column);
                if (cell < 0 || table.Figures[cell] is not { State: FigureState.Number or FigureState.Blank } figure)
                {
                    return null;
                }

                sum += figure.Value;
                filled |= figure.IsNumber;
            }
        }

        return filled ? sum : null;
    }
}
