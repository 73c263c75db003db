using System.Buffers;
using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search.Figures;

/// <summary>Packs the figures of one report and reads them back.</summary>
internal static class FigurePacker
{
    private const ulong Blank = 0;
    private const ulong Text = 1;

    /// <summary>A run of zeros; how many beyond the first follows.</summary>
    private const ulong Zeros = 2;
    private const ulong FirstValue = 2;

    /// <summary>Whole numbers below this are values; with a decimal digit and a bit beside it a script still reads one exactly.</summary>
    public const long LargestValue = 1L << 46;

    public static PackedFigures Pack(int form, Report report)
    {
        var codes = new ArrayBufferWriter<byte>(128);
        List<string>? texts = null;
        var zeros = 0;
        foreach (var table in report.Form.Tables)
        {
            var figures = report.Table(table.Id)?.Figures;
            for (var cell = 0; cell < table.Cells.Count; cell++)
            {
                var figure = figures?[cell] ?? default;
                var state = figures is null ? FigureState.Missing : figure.State;
                if (state == FigureState.Number && figure is { Value: 0, Unit: null })
                {
                    zeros++;
                    continue;
                }

                WriteZeros(codes, ref zeros);
                if (state != FigureState.Number)
                {
                    FigureColumnWriter.WriteNumber(codes, Blank);
                }
                else if (figure.Unit is null && figure.Value > 0 && figure.Value < LargestValue && decimal.Truncate(figure.Value) == figure.Value)
                {
                    FigureColumnWriter.WriteNumber(codes, FirstValue + (ulong)figure.Value);
                }
                else
                {
                    FigureColumnWriter.WriteNumber(codes, Text);
                    (texts ??= []).Add(figure.Value.ToString(CultureInfo.InvariantCulture) + figure.Unit);
                }
            }
        }

        WriteZeros(codes, ref zeros);
        return new PackedFigures(form, codes.WrittenSpan.ToArray(), texts ?? []);
    }

    /// <summary>Calls back for each cell in the form's order with its code: <see cref="FigureColumnWriter.Blank"/>, a value, or null with a text.</summary>
    public static void Read(PackedFigures packed, Action<int, ulong?, string?> each)
    {
        var (cell, text) = (0, 0);
        for (var at = 0; at < packed.Codes.Length;)
        {
            var code = ReadNumber(packed.Codes, ref at);
            if (code == Zeros)
            {
                for (var zeros = ReadNumber(packed.Codes, ref at) + 1; zeros > 0; zeros--)
                {
                    each(cell++, FigureColumnWriter.First, null);
                }
            }
            else if (code == Text)
            {
                each(cell++, null, packed.Texts[text++]);
            }
            else
            {
                each(cell++, code == Blank ? FigureColumnWriter.Blank : FigureColumnWriter.First + code - FirstValue, null);
            }
        }
    }

    private static void WriteZeros(ArrayBufferWriter<byte> codes, ref int zeros)
    {
        if (zeros > 0)
        {
            FigureColumnWriter.WriteNumber(codes, Zeros);
            FigureColumnWriter.WriteNumber(codes, (ulong)zeros - 1);
            zeros = 0;
        }
    }

    private static ulong ReadNumber(byte[] bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (ulong)(part & 127) << shift;
            if (part < 128)
            {
                return number;
            }
        }
    }
}
