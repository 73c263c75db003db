using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>Reads a table's figures off the page by its marks, and from the clerk's CSV, so that the two can be compared.</summary>
internal static partial class FigureReader
{
    /// <summary>The visible cells of <c>table[data-table]</c>; a hidden table counts as absent.</summary>
    public static async Task<IReadOnlyList<Figure>> FromPageAsync(IPage page, string table)
    {
        string[][] cells = await page.Locator($"table[data-table={table}] :is(td, th)[data-row][data-column]:visible").EvaluateAllAsync<string[][]>(
            "cells => cells.map(cell => [cell.dataset.row, cell.dataset.column, cell.innerText])").ConfigureAwait(false);
        return cells.Select(cell => new Figure(cell[0], cell[1], Plain(cell[2]))).ToList();
    }

    /// <param name="file">A CSV in the contract's columns, UTF-8 or GB18030, without quoted line breaks.</param>
    public static IReadOnlyList<Figure> FromCsv(string file)
    {
        string[][] lines = Decode(File.ReadAllBytes(file)).Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)
            .Select(line => line.Split(',').Select(cell => cell.Trim('"', ' ', '\uFEFF')).ToArray())
            .ToArray();
        string[] header = lines[0];
        var rows = lines.Skip(1);
        return header switch
        {
            ["条款", "信息内容", "指标", "数值"] => rows.Select(row => new Figure(row[1], row[2], Plain(row[3]))).ToList(),
            ["行次", "项目", ..] => Wide(header, rows, firstFigure: 2),
            ["类别", ..] => Wide(header, rows, firstFigure: 1),
            _ => throw new InvalidDataException($"{file} has the header {string.Join(',', header)}"),
        };
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }

    private static List<Figure> Wide(string[] header, IEnumerable<string[]> rows, int firstFigure) =>
        rows.SelectMany(row => Enumerable.Range(firstFigure, header.Length - firstFigure)
            .Select(column => new Figure(row[0], header[column], Plain(row[column])))).ToList();

    // The number alone: a page may print separators, a unit or a mark of breach beside it, and a clerk a dash for nothing.
    private static string Plain(string value) =>
        Number().Match(TextFolder.Fold(value).Replace(",", "", StringComparison.Ordinal).Replace('−', '-')).Value;

    [GeneratedRegex(@"-?[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
