using System.Buffers;
using System.Buffers.Text;
using QRCoder;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Qr;

/// <summary>
/// A QR code as inline SVG: one path of horizontal strokes, dark modules on white in any colour scheme, and the quiet zone of
/// four modules that ISO/IEC 18004 asks for. Error correction level M.
/// </summary>
public static class QrCodeRenderer
{
    /// <summary>What QRCoder leaves around the modules, and the standard asks for.</summary>
    public const int QuietZone = 4;

    /// <param name="content">The address the code leads to.</param>
    /// <param name="label">What a screen reader says.</param>
    public static Markup Render(string content, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        return new QrMarkup(code.ModuleMatrix.Count, DrawRuns(code.ModuleMatrix), label);
    }

    // Each run is a stroke one module wide, drawn along the middle of its row: half the bytes of drawing rectangles.
    private static byte[] DrawRuns(List<System.Collections.BitArray> rows)
    {
        var path = new ArrayBufferWriter<byte>(4096);
        for (var row = 0; row < rows.Count; row++)
        {
            var modules = rows[row];
            var pen = -1;
            for (var column = 0; column < modules.Length; column++)
            {
                if (!modules[column])
                {
                    continue;
                }

                var start = column;
                while (column < modules.Length && modules[column])
                {
                    column++;
                }

                if (pen < 0)
                {
                    Append(path, "M"u8, start);
                    Append(path, " "u8, row);
                    Append(path, ".5h"u8, column - start);
                }
                else
                {
                    Append(path, "m"u8, start - pen);
                    Append(path, " 0h"u8, column - start);
                }

                pen = column;
            }
        }

        return path.WrittenSpan.ToArray();
    }

    private static void Append(ArrayBufferWriter<byte> path, ReadOnlySpan<byte> command, int number)
    {
        var span = path.GetSpan(16);
        command.CopyTo(span);
        Utf8Formatter.TryFormat(number, span[command.Length..], out var digits);
        path.Advance(command.Length + digits);
    }
}
