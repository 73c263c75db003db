using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Site.Building;
using SiteGen.Site.Search.Figures;

namespace SiteGen.Site.Data;

/// <summary>
/// Writes every figure of the archive, a line each. 100,000 reports have twenty million, so nothing but a report's lines is ever held: the
/// map keeps figures packed, and what a form's lines have in common is laid out once.
/// </summary>
internal sealed class FigureTableWriter(FigureIndexBuilder figures)
{
    private readonly FigureLines[] forms = [.. figures.Layout.Forms.Select(form => new FigureLines(form))];
    private readonly ArrayBufferWriter<byte> lines = new(32 * 1024);

    /// <returns>How many lines there are below the header.</returns>
    public long Write(Stream stream, IEnumerable<AgencySummary> agencies)
    {
        stream.Write(Encoding.UTF8.GetBytes(string.Join(',', DataFormat.Figures.Fields.Select(field => field.Name)) + "\n"));
        long count = 0;
        foreach (var agency in agencies.OrderBy(agency => agency.Path, StringComparer.Ordinal))
        {
            foreach (var report in agency.Reports)
            {
                lines.ResetWrittenCount();
                count += Write(figures.Of(agency.Path, report.Year), Head(agency.Path, report.Year), report.Facts.Flags);
                stream.Write(lines.WrittenSpan);
            }
        }

        return count;
    }

    private static byte[] Head(string agency, int year) =>
        Encoding.UTF8.GetBytes(FigureLines.Field(agency) + "," + year.ToString(CultureInfo.InvariantCulture));

    private int Write(PackedFigures packed, byte[] head, IReadOnlyList<FigureFlag> flags)
    {
        var form = forms[packed.Form];
        var (count, flag) = (0, 0);
        FigurePacker.Read(packed, (cell, code, text) =>
        {
            count++;
            var word = flag < flags.Count && flags[flag].Cell == cell ? flags[flag++].Word : "";
            lines.Write(head);
            if (code == FigureColumnWriter.First && word.Length == 0)
            {
                lines.Write(form.Zero[cell]);
                return;
            }

            lines.Write(form.BeforeValue[cell]);
            WriteValue(code, text, form.Units[cell], word);
        });
        return count;
    }

    private void WriteValue(ulong? code, string? text, string unit, string word)
    {
        if (code == FigureColumnWriter.Blank)
        {
            Append($",{unit},{(word.Length > 0 ? word : FigureFlag.Blank)}\n");
        }
        else if (code is { } value)
        {
            var span = lines.GetSpan(24);
            (value - FigureColumnWriter.First).TryFormat(span, out var written, default, CultureInfo.InvariantCulture);
            lines.Advance(written);
            Append($",{unit},{word}\n");
        }
        else
        {
            var (number, own) = PackedText.Split(text!);
            Append($"{number},{(own.Length > 0 ? own : unit)},{word}\n");
        }
    }

    private void Append(string text) => lines.Advance(Encoding.UTF8.GetBytes(text, lines.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
