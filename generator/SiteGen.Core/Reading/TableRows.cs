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
    private CsvRecord? last;

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
        last = record;
        var expected = vocabulary.Header.Count;
        var isPadded = record.Cells.Count <= headerWidth && record.Cells.Skip(expected).All(cell => cell.IsBlank);
        if (record.Cells.Count < expected || (record.Cells.Count > expected && !isPadded))
        {
            table.ReportRagged(record, expected);
        }

        var key = RowKey.Read(form, record);
        if (key.Row < 0)
        {
            ReportUnknown(record);
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
        ReadFigures(key, record);
    }

    /// <summary>Reports the rows of the form that no record was for, each at the row it should follow.</summary>
    public void ReportMissing()
    {
        CsvRecord? before = null;
        foreach (var key in Keys())
        {
            if (seen.TryGetValue(key, out var record))
            {
                before = record;
                continue;
            }

            var name = RowName(key);
            var at = before ?? last;
            table.Report(
                TableCodes.MissingRow,
                at?.First.Line ?? 1,
                at?.First.Column ?? 1,
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
            CheckLabel(key, record.First, row.Clause, string.Equals(LabelText.Fold(record.First.Text), LabelText.Fold(row.Clause), StringComparison.Ordinal));
        }
    }

    private void CheckLabel(RowKey key, CsvCell cell, string expected, bool fits)
    {
        if (fits || cell.IsMalformed)
        {
            return;
        }

        var (_, column) = (key.Row, vocabulary.HasRowNumbers ? 1 : 0);
        var header = vocabulary.Header[column];
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

    private void ReadFigures(RowKey key, CsvRecord record)
    {
        if (form.Layout == TableLayout.List)
        {
            ReadFigure(form.CellAt(key.Row, key.Column), record, vocabulary.KeyCount);
            return;
        }

        for (var column = 0; column < form.Columns.Count; column++)
        {
            ReadFigure(form.CellAt(key.Row, column), record, vocabulary.KeyCount + column);
        }
    }

    private void ReadFigure(int index, CsvRecord record, int position)
    {
        if (position >= record.Cells.Count)
        {
            return;
        }

        var cell = record.Cells[position];
        if (cell.IsMalformed)
        {
            figures[index] = new Figure(FigureState.Invalid, 0, cell.Line, cell.Column);
            return;
        }

        var reading = FigureReader.Read(cell.Text, form.Cells[index].Kind);
        figures[index] = new Figure(reading.State, reading.Value, cell.Line, cell.Column, reading.Unit);
        if (reading.Code is not null)
        {
            var row = form.RowOfCell(index);
            var column = form.ColumnOfCell(index);
            var (chinese, english) = vocabulary.HasRowNumbers
                ? ($"第 {row.Id} 行“{column.Id}”", $"row {row.Id}, {column.Id}")
                : ($"“{row.Id}”的{column.Id}", $"{row.Id}, {column.Id}");
            table.Report(reading.Code, cell, new($"{chinese}：{reading.Message.Chinese}", $"{english}: {reading.Message.English}"), reading.Hint, row.Id, column.Id);
        }
    }

    private void ReportUnknown(CsvRecord record)
    {
        var key = form.Layout == TableLayout.List && record.Cells.Count >= 3
            ? record.Cells[1].Text + " " + record.Cells[2].Text
            : record.First.Text;
        var at = form.Layout == TableLayout.List && record.Cells.Count >= 3 ? record.Cells[vocabulary.RowLabelled(record.Cells[1].Text) < 0 ? 1 : 2] : record.First;
        var shown = VisibleText.Of(key.Trim());
        table.Report(TableCodes.UnknownRow, at, new($"表中没有“{shown}”这一行", $"the table has no row \"{shown}\""), HintAtUnknown(record, key));
    }

    private LocalizedText HintAtUnknown(CsvRecord record, string key)
    {
        var labelled = vocabulary.HasRowNumbers && record.Cells.Count > 1 ? vocabulary.RowLabelled(record.Cells[1].Text) : -1;
        var names = Keys().Select(known => form.Layout == TableLayout.List ? form.Rows[known.Row].Id + " " + form.Columns[known.Column].Id : form.Rows[known.Row].Id).ToList();
        var nearest = labelled >= 0 ? form.Rows[labelled].Id : NearestName.Of(key.Trim(), names);
        return nearest is not null
            ? new($"是否想写“{nearest}”？", $"did you mean \"{nearest}\"?")
            : form.Layout == TableLayout.List
                ? new("信息内容与指标须与官方表格一致", "the item and its indicator must be those of the official form")
                : new($"可用的有：{string.Join("、", names)}", $"known are: {string.Join(", ", names)}");
    }

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
