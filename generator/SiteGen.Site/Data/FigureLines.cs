using System.Text;
using SiteGen.Core.Forms;

namespace SiteGen.Site.Data;

/// <summary>What is the same in every report's lines of a form, laid out once: what stands between the year and the value, and the whole rest of a
/// line whose value is 0, as most are.</summary>
internal sealed class FigureLines
{
    public FigureLines(Form form)
    {
        var cells = form.Tables.SelectMany(table => table.Cells.Select(cell => (Table: table, Cell: cell))).ToList();
        BeforeValue = [.. cells.Select(place => Utf8($",{Field(form.Id)},{Field(place.Table.Id)},{Field(place.Table.Rows[place.Cell.Row].Id)},{Field(place.Table.Columns[place.Cell.Column].Id)},"))];
        Units = [.. cells.Select(place => DataWords.UnitOf(place.Cell.Kind))];
        Zero = [.. cells.Select((_, cell) => (byte[])[.. BeforeValue[cell], .. Utf8($"0,{Units[cell]},\n")])];
    }

    public IReadOnlyList<byte[]> BeforeValue { get; }

    public IReadOnlyList<byte[]> Zero { get; }

    public IReadOnlyList<string> Units { get; }

    /// <summary>A text as a CSV field (RFC 4180).</summary>
    public static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") || text.StartsWith(' ') || text.EndsWith(' ') ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
