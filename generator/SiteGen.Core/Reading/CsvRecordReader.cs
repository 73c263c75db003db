using CsvHelper;

namespace SiteGen.Core.Reading;

/// <summary>
/// Splits a CSV text into records whose cells know their exact place. Faulty quotation marks are reported where they stand, and reading goes on.
/// Lines without any figure or text are left out.
/// </summary>
internal static class CsvRecordReader
{
    private const byte Quote = (byte)'"';

    /// <param name="table">Names the file in what is reported.</param>
    /// <param name="utf8">The text, valid UTF-8 without a byte order mark.</param>
    /// <returns>The records, and whether a quotation mark swallowed the rest of the file.</returns>
    public static (List<CsvRecord> Records, bool IsCutShort) Read(TableDiagnostics table, ReadOnlyMemory<byte> utf8)
    {
        var records = new List<CsvRecord>();
        var isMalformed = false;
        var isCutShort = false;
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = _ => isMalformed = true,
        };
        var positions = new CsvPositions(utf8.Span);
        using var reader = CsvReader.Create(utf8, options);
        while (Next(reader, ref isMalformed))
        {
            var cells = new CsvCell[reader.FieldCount];
            var start = checked((int)reader.ByteOffset);
            for (var index = 0; index < cells.Length; index++)
            {
                var raw = reader.GetRawSpan(index);
                var (line, column) = positions.At(start);
                var fault = isMalformed ? FaultIn(raw) : null;
                if (fault is var (reason, offset))
                {
                    isCutShort |= reason == CsvMalformedReason.UnterminatedQuote;
                    var (faultLine, faultColumn) = positions.At(start + offset);
                    table.ReportQuote(reason, faultLine, faultColumn);
                }

                cells[index] = new CsvCell(Text(reader, index), line, column, fault is not null);
                start += raw.Length + 1;
            }

            var record = new CsvRecord(cells);
            if (!record.IsBlank)
            {
                records.Add(record);
            }
        }

        return (records, isCutShort);
    }

    private static bool Next(CsvReader reader, ref bool isMalformed)
    {
        isMalformed = false;
        return reader.Read();
    }

    /// <summary>
    /// The first quotation mark of a cell that is out of place. The reader names the first of a record alone, and a second such cell would
    /// otherwise pass for a figure.
    /// </summary>
    private static (CsvMalformedReason Reason, int Offset)? FaultIn(ReadOnlySpan<byte> raw)
    {
        if (raw.IsEmpty || raw[0] != Quote)
        {
            var stray = raw.IndexOf(Quote);
            return stray < 0 ? null : (CsvMalformedReason.StrayQuote, stray);
        }

        for (var index = 1; index < raw.Length; index++)
        {
            if (raw[index] != Quote)
            {
                continue;
            }

            if (index + 1 == raw.Length)
            {
                return null;
            }

            if (raw[++index] != Quote)
            {
                return (CsvMalformedReason.TextAfterClosingQuote, index);
            }
        }

        return (CsvMalformedReason.UnterminatedQuote, 0);
    }

    private static string Text(CsvReader reader, int index)
    {
        // Most figures are a lone 0.
        var span = reader.GetSpan(index);
        return span.Length == 1 && span[0] == (byte)'0' ? "0" : reader.GetString(index);
    }
}
