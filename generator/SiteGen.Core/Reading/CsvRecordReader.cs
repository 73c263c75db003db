using CsvHelper;

namespace SiteGen.Core.Reading;

/// <summary>
/// Splits a CSV text into records whose cells know their exact place. Faulty quotation marks are reported where they stand, and reading goes on.
/// Lines without any figure or text are left out.
/// </summary>
internal static class CsvRecordReader
{
    /// <param name="table">Names the file in what is reported.</param>
    /// <param name="utf8">The text, valid UTF-8 without a byte order mark.</param>
    /// <returns>The records, and whether a quotation mark swallowed the rest of the file.</returns>
    public static (List<CsvRecord> Records, bool IsCutShort) Read(TableDiagnostics table, ReadOnlyMemory<byte> utf8)
    {
        var records = new List<CsvRecord>();
        CsvMalformedRecord? malformed = null;
        var cutShort = false;
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => malformed = record,
        };
        var positions = new CsvPositions(utf8.Span);
        using var reader = CsvReader.Create(utf8, options);
        while (true)
        {
            malformed = null;
            if (!reader.Read())
            {
                break;
            }

            var cells = new CsvCell[reader.FieldCount];
            var start = checked((int)reader.ByteOffset);
            for (var index = 0; index < cells.Length; index++)
            {
                var raw = reader.GetRawSpan(index);
                var (line, column) = positions.At(start);
                var isMalformed = malformed is { } fault && IsCulprit(fault, start, raw.Length, index == cells.Length - 1);
                cells[index] = new CsvCell(Text(reader, index), line, column, isMalformed);
                if (isMalformed)
                {
                    var (reason, faultOffset) = (malformed!.Value.Reason, malformed.Value.ByteOffset);
                    // An unclosed quotation mark is the cell's own first character; the others stand inside the cell.
                    var isOpen = reason == CsvMalformedReason.UnterminatedQuote;
                    cutShort |= isOpen;
                    var (faultLine, faultColumn) = isOpen ? (line, column) : positions.At((int)faultOffset);
                    table.ReportQuote(reason, faultLine, faultColumn);
                }

                start += raw.Length + 1;
            }

            var record = new CsvRecord(cells);
            if (!record.IsBlank)
            {
                records.Add(record);
            }
        }

        return (records, cutShort);
    }

    private static bool IsCulprit(CsvMalformedRecord malformed, int start, int length, bool isLast) =>
        malformed.Reason == CsvMalformedReason.UnterminatedQuote
            ? isLast
            : malformed.ByteOffset >= start && (malformed.ByteOffset < start + length || isLast);

    private static string Text(CsvReader reader, int index)
    {
        // Most figures are a lone 0.
        var span = reader.GetSpan(index);
        return span.Length == 1 && span[0] == (byte)'0' ? "0" : reader.GetString(index);
    }
}
