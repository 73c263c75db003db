using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>
/// Notices a file filled in on another edition of the form, so that one sentence says so instead of one for every row that does not fit.
/// </summary>
internal static class OtherFormDetector
{
    public static bool Report(TableDiagnostics table, IReadOnlyList<CsvRecord> records)
    {
        var own = Strangers(table.Form, records, out var stranger);
        if (own == 0)
        {
            return false;
        }

        foreach (var form in FormCatalogue.Official)
        {
            var other = form.Tables.FirstOrDefault(candidate => string.Equals(candidate.Id, table.Form.Id, StringComparison.Ordinal));
            if (other is null || ReferenceEquals(other, table.Form) || !TableHeader.ColumnsOf(other).SequenceEqual(TableHeader.ColumnsOf(table.Form), StringComparer.Ordinal))
            {
                continue;
            }

            if (Strangers(other, records, out _) < own)
            {
                table.Report(
                    TableCodes.OtherForm,
                    stranger!.First,
                    new($"本表是 {form.Id} 年版格式，与报告的格式不符", $"this table is of form {form.Id}, the report is not"),
                    new($"按报告的格式重填本表；若报告用的就是 {form.Id} 年版，在 report.md 的文首写 form: {form.Id}", $"fill in the table of the report's form; if the report is of form {form.Id}, write form: {form.Id} at the top of report.md"));
                return true;
            }
        }

        return false;
    }

    /// <summary>How many records are no row of the form, and the first of them.</summary>
    private static int Strangers(TableForm form, IReadOnlyList<CsvRecord> records, out CsvRecord? first)
    {
        first = null;
        var count = 0;
        for (var index = 1; index < records.Count; index++)
        {
            if (RowKey.Read(form, records[index]).Row < 0)
            {
                first ??= records[index];
                count++;
            }
        }

        return count;
    }
}
