using System.Buffers;

namespace SiteGen.Site.Search.Figures;

/// <summary>
/// Writes one column of values, report after report, as numbers of seven bits a byte: a code twice, plus one where it is repeated and
/// a count of repetitions beyond two follows. Most figures of most reports are 0 or the form's own absence, so most of a column is a few runs.
/// </summary>
internal sealed class FigureColumnWriter
{
    /// <summary>The report's form has no such cell.</summary>
    public const ulong Absent = 0;

    /// <summary>The cell is there and holds no figure.</summary>
    public const ulong Blank = 1;

    /// <summary>A value or the index of a text comes after these.</summary>
    public const ulong First = 2;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private ulong code;
    private int repeated;
    private int next;

    public bool HasFigures { get; private set; }

    /// <param name="report">Ascending from call to call; what lies between is absent.</param>
    /// <param name="value">The code.</param>
    public void Add(int report, ulong value)
    {
        if (report > next)
        {
            Append(Absent, report - next);
        }

        Append(value, 1);
        next = report + 1;
        HasFigures |= value != Absent;
    }

    /// <param name="reports">How many there are.</param>
    public ReadOnlySpan<byte> Complete(int reports)
    {
        if (reports > next)
        {
            Append(Absent, reports - next);
            next = reports;
        }

        Flush();
        return bytes.WrittenSpan;
    }

    public static void WriteNumber(IBufferWriter<byte> target, ulong number)
    {
        var span = target.GetSpan(10);
        var length = 0;
        for (; number > 127; number >>= 7)
        {
            span[length++] = (byte)(number | 128);
        }

        span[length++] = (byte)number;
        target.Advance(length);
    }

    private void Append(ulong value, int count)
    {
        if (value != code)
        {
            Flush();
            code = value;
        }

        repeated += count;
    }

    private void Flush()
    {
        if (repeated == 1)
        {
            WriteNumber(bytes, code * 2);
        }
        else if (repeated > 1)
        {
            WriteNumber(bytes, (code * 2) + 1);
            WriteNumber(bytes, (ulong)repeated - 2);
        }

        repeated = 0;
    }
}
