using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>Puts the records of a file into the cells of its form, and reports the rows and figures that do not fit.</summary>
internal sealed class TableRows
{
    private readonly TableDiagnostics table;
    private readonly TableForm form;
    private readonly TableVocabulary vocabulary;
    private readonly Figure[] figures;
    private readonly Dictionary<RowKey, CsvRecord> seen = [];
    private readonly List<CsvRecord> unknown = [];

    public TableRows(TableDiagnostics table)
    {
        this.table = table;
        form = table.Form;
        vocabulary = TableVocabulary.Of(form);
        figures = new Figure[form.Cells.Count];
        Array.Fill(figures, new Figure(FigureState.Missing, 0, 0, 0));
    }

    public IReadOnlyList<Figure> Figures => figures;

    /// <param name="record">A record after the header.</param>
    /// <param name="headerWidth">How many cells the header has; spreadsheets pad every line to the widest.</param>
    public void Add(CsvRecord record, int headerWidth)
    {
        var expected = vocabulary.Header.Count;
        var fits = record.Cells.Count == expected
            || (record.Cells.Count > expected && record.Cells.Count <= headerWidth && record.Cells.Skip(expected).All(cell => cell.IsBlank));
        if (!fits && !record.Cells.Any(cell => cell.IsMalformed))
        {
            table.ReportRagged(record, expected);
        }

        var key = RowKey.Read(form, record);
        if (key.Row < 0)
        {
            // One too short to name a row was reported for that.
            if (record.Cells.Count >= vocabulary.KeyCount)
            {
                unknown.Add(record);
            }

            return;
        }

        if (!seen.TryAdd(key, record))
        {
            var name = RowName(key);
            table.Report(
                TableCodes.RepeatedRow,
                record.First,
                new($"{name.Chinese}重复，前一次在第 {seen[key].First.Line} 行", $"{name.English} is given twice, first in line {seen[key].First.Line}"),
                new("只保留一行", "keep one of them"),
                form.Rows[key.Row].Id);
            return;
        }

        CheckLabels(key, record);
        ReadFigures(key, record, fits);
    }

    /// <summary>
    /// Reports the records that are no row of the form, and the rows no record was for, each at the row it should follow. A missing row that an
    /// unknown record was evidently meant to be is told there alone.
    /// </summary>
    /// <param name="header">The first record.</param>
    /// <param name="isCutShort">The rest of the file could not be told apart, so no row can be called missing.</param>
    public void ReportUnknownAndMissing(CsvRecord header, bool isCutShort)
    {
        if (unknown.Count == 0 && seen.Count == (form.Layout == TableLayout.List ? form.Cells.Count : form.Rows.Count))
        {
            return;
        }

        var missing = Keys().Where(key => !seen.ContainsKey(key)).ToList();
        foreach (var record in unknown)
        {
            var meant = Meant(record, missing);
            ReportUnknown(record, meant, missing);
            if (meant is { } key)
            {
                missing.Remove(key);
            }
        }

        if (!isCutShort)
        {
            ReportMissing(missing, header);
        }
    }

    private void ReportMissing(List<RowKey> missing, CsvRecord header)
    {
        var before = header;
        foreach (var key in Keys())
        {
            before = seen.GetValueOrDefault(key, before);
            if (!missing.Contains(key))
            {
                continue;
            }

            var name = RowName(key);
            table.Report(
                TableCodes.MissingRow,
                before.First,
                new($"缺少{name.Chinese}", $"{name.English} is missing"),
                new($"补上这一行：{BlankLine(key)}", $"add this line: {BlankLine(key)}"),
                form.Rows[key.Row].Id,
                key.Column < 0 ? null : form.Columns[key.Column].Id);
        }
    }

    private IEnumerable<RowKey> Keys() => form.Layout == TableLayout.List
        ? form.Cells.Select(cell => new RowKey(cell.Row, cell.Column))
        : Enumerable.Range(0, form.Rows.Count).Select(row => new RowKey(row, -1));

    private void CheckLabels(RowKey key, CsvRecord record)
    {
        var row = form.Rows[key.Row];
        if (vocabulary.HasRowNumbers)
        {
            if (record.Cells.Count > 1)
            {
                CheckLabel(key, record.Cells[1], row.Label, vocabulary.IsLabelOf(key.Row, record.Cells[1].Text));
            }
        }
        else if (row.Clause is not null)
        {
            CheckLabel(key, record.First, row.Clause, string.Equals(record.First.Text, row.Clause, StringComparison.Ordinal) || string.Equals(LabelText.Fold(record.First.Text), LabelText.Fold(row.Clause), StringComparison.Ordinal));
        }
    }

    private void CheckLabel(RowKey key, CsvCell cell, string expected, bool fits)
    {
        if (fits || cell.IsMalformed)
        {
            return;
        }

        var header = vocabulary.Header[vocabulary.HasRowNumbers ? 1 : 0];
        var shown = VisibleText.Of(cell.Text);
        var other = vocabulary.HasRowNumbers ? vocabulary.RowLabelled(cell.Text) : -1;
        var name = RowName(key);
        table.Report(
            TableCodes.WrongLabel,
            cell,
            new($"{name.Chinese}的{header}应为“{expected}”，现为“{shown}”", $"the {header} of {name.English} must be \"{expected}\", not \"{shown}\""),
            other >= 0
                ? new($"“{shown}”是第 {form.Rows[other].Id} 行的项目，检查各行是否错位", $"\"{shown}\" belongs to row {form.Rows[other].Id}; check whether the rows were shifted")
                : new($"写“{expected}”", $"write \"{expected}\""),
            form.Rows[key.Row].Id);
    }

    private void ReadFigures(RowKey key, CsvRecord record, bool fits)
    {
        if (form.Layout == TableLayout.List)
        {
            ReadFigure(form.CellAt(key.Row, key.Column), record, vocabulary.KeyCount, fits);
            return;
        }

        for (var column = 0; column < form.Columns.Count; column++)
        {
            ReadFigure(form.CellAt(key.Row, column), record, vocabulary.KeyCount + column, fits);
        }
    }

    private void ReadFigure(int index, CsvRecord record, int position, bool fits)
    {
        var cell = position < record.Cells.Count ? record.Cells[position] : record.First;

        // In a line with a cell too few or too many no figure surely stands in its own column.
        if (!fits || cell.IsMalformed)
        {
            figures[index] = new Figure(FigureState.Invalid, 0, cell.Line, cell.Column);
            return;
        }

        var reading = FigureReader.Read(cell.Text, form.Cells[index].Kind);
        figures[index] = new Figure(reading.State, reading.State == FigureState.Number ? reading.Value : 0, cell.Line, cell.Column, reading.Unit);
        if (reading.Code is not null)
        {
            var row = form.RowOfCell(index);
            var column = form.ColumnOfCell(index);
            var (chinese, english) = vocabulary.HasRowNumbers
                ? ($"第 {row.Id} 行“{column.Id}”", $"row {row.Id}, {column.Id}")
                : ($"“{row.Id}”的{column.Id}", $"{row.Id}, {column.Id}");
            table.Report(reading.Code, cell, new($"{chinese}：{reading.Message.Chinese}", $"{english}: {reading.Message.English}"), reading.Hint, row.Id, column.Id, reading.Written);
        }
    }

    private void ReportUnknown(CsvRecord record, RowKey? meant, List<RowKey> missing)
    {
        var isList = form.Layout == TableLayout.List;
        var at = isList ? record.Cells[vocabulary.RowLabelled(record.Cells[1].Text) < 0 ? 1 : 2] : record.First;
        var shown = VisibleText.Of(WrittenKey(record));
        table.Report(
            TableCodes.UnknownRow,
            at,
            new($"表中没有“{shown}”这一行", $"the table has no row \"{shown}\""),
            meant is { } key
                ? new($"是否想写“{Key(key)}”？", $"did you mean \"{Key(key)}\"?")
                : missing.Count == 0
                    ? new("各行已齐，删去这一行", "every row is there; delete this one")
                    : new($"本表还缺：{string.Join("、", missing.Select(Key))}", $"still missing are: {string.Join(", ", missing.Select(Key))}"));
    }

    /// <summary>The missing row a record's label names, or the one whose name is closest to what it says.</summary>
    private RowKey? Meant(CsvRecord record, List<RowKey> missing)
    {
        var labelled = vocabulary.KeyCount > 1 ? vocabulary.RowLabelled(record.Cells[1].Text) : -1;
        foreach (var key in missing)
        {
            if (key.Row == labelled)
            {
                return key;
            }
        }

        var nearest = NearestName.Of(WrittenKey(record), missing.Select(Key));
        return nearest is null ? null : missing.Find(key => string.Equals(Key(key), nearest, StringComparison.Ordinal));
    }

    private string WrittenKey(CsvRecord record) => form.Layout == TableLayout.List
        ? $"{record.Cells[1].Text.Trim()} {record.Cells[2].Text.Trim()}"
        : record.First.Text.Trim();

    private string Key(RowKey key) => key.Column < 0 ? form.Rows[key.Row].Id : $"{form.Rows[key.Row].Id} {form.Columns[key.Column].Id}";

    private (string Chinese, string English) RowName(RowKey key)
    {
        var row = form.Rows[key.Row];
        return key.Column >= 0
            ? ($"“{row.Id}”的{form.Columns[key.Column].Id}", $"{row.Id}, {form.Columns[key.Column].Id}")
            : vocabulary.HasRowNumbers ? ($"第 {row.Id} 行", $"row {row.Id}") : ($"“{row.Id}”一行", $"row {row.Id}");
    }

    private string BlankLine(RowKey key)
    {
        var row = form.Rows[key.Row];
        return form.Layout == TableLayout.List
            ? $"{row.Clause},{row.Id},{form.Columns[key.Column].Id},0"
            : string.Join(',', (vocabulary.HasRowNumbers ? new[] { row.Id, row.Label } : [row.Id]).Concat(form.Columns.Select(_ => "0")));
    }
}
