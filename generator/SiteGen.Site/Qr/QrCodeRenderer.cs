using System.Globalization;
using System.Text;
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
    private static string DrawRuns(List<System.Collections.BitArray> rows)
    {
        var path = new StringBuilder(2048);
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

                _ = pen < 0
                    ? path.Append(CultureInfo.InvariantCulture, $"M{start} {row}.5h{column - start}")
                    : path.Append(CultureInfo.InvariantCulture, $"m{start - pen} 0h{column - start}");
                pen = column;
            }
        }

        return path.ToString();
    }
}
