using System.Globalization;

namespace SiteGen.Site.Search.Figures;

/// <summary>All columns of values, written in one pass over the reports in the order of their numbers.</summary>
internal sealed class FigureColumns
{
    /// <summary>Stands in the place of texts; no figure is written so.</summary>
    public const string Decimals = ".";

    private const int DecimalBase = 10;

    private readonly FigureColumnWriter[] writers;
    private readonly Dictionary<string, int>?[] texts;
    private readonly bool[] decimals;

    private FigureColumns(FigureLayout layout)
    {
        writers = [.. Enumerable.Range(0, layout.Count).Select(_ => new FigureColumnWriter())];
        texts = new Dictionary<string, int>?[layout.Count];
        decimals = new bool[layout.Count];
    }

    /// <summary>For each report its form's index and one, or 0.</summary>
    public FigureColumnWriter Forms { get; } = new();

    public static FigureColumns Of(FigureIndexBuilder index)
    {
        var columns = new FigureColumns(index.Layout);
        columns.FindTexts(index);
        for (var report = 0; report < index.Reports.Count; report++)
        {
            if (index.Reports[report] is { } packed)
            {
                columns.Add(index.Layout, report, packed);
            }
        }

        return columns;
    }

    public FigureColumnWriter this[int column] => writers[column];

    /// <summary>
    /// The texts that a column's values are the indices of, in the order of their first use; <see cref="Decimals"/> alone where they are the digits of
    /// decimals; null where they are the figures.
    /// </summary>
    public IReadOnlyList<string>? TextsOf(int column) =>
        texts[column]?.OrderBy(text => text.Value).Select(text => text.Key).ToList() ?? (decimals[column] ? [Decimals] : null);

    // A column with one fraction keeps its figures as decimals, one with a figure that is neither keeps all as texts, so that none is rounded.
    private void FindTexts(FigureIndexBuilder index)
    {
        foreach (var packed in index.Reports.OfType<PackedFigures>().Where(packed => packed.Texts.Count > 0))
        {
            FigurePacker.Read(packed, (cell, code, text) =>
            {
                var column = index.Layout.ColumnsOf(packed.Form)[cell];
                if (code is null && DecimalCode(text!) is not null)
                {
                    decimals[column] = true;
                }
                else if (code is null)
                {
                    texts[column] ??= new Dictionary<string, int>(StringComparer.Ordinal);
                }
            });
        }
    }

    private void Add(FigureLayout layout, int report, PackedFigures packed)
    {
        Forms.Add(report, (ulong)packed.Form + 1);
        FigurePacker.Read(packed, (cell, code, text) =>
        {
            var column = layout.ColumnsOf(packed.Form)[cell];
            var known = texts[column];
            if (code == FigureColumnWriter.Blank || (known is null && !decimals[column]))
            {
                writers[column].Add(report, code!.Value);
                return;
            }

            if (known is null)
            {
                writers[column].Add(report, code is null ? DecimalCode(text!)!.Value : FigureColumnWriter.First + ((code.Value - FigureColumnWriter.First) * DecimalBase));
                return;
            }

            text ??= (code!.Value - FigureColumnWriter.First).ToString(CultureInfo.InvariantCulture);
            if (!known.TryGetValue(text, out var place))
            {
                place = known.Count;
                known.Add(text, place);
            }

            writers[column].Add(report, FigureColumnWriter.First + (ulong)place);
        });
    }

    // All digits as one number, behind them how many of them are decimals.
    private static ulong? DecimalCode(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value.Scale is 0 or >= DecimalBase)
        {
            return null;
        }

        var scale = value.Scale;
        for (var place = 0; place < scale && value < FigurePacker.LargestValue; place++)
        {
            value *= 10;
        }

        return value < FigurePacker.LargestValue ? FigureColumnWriter.First + ((ulong)value * DecimalBase) + (ulong)scale : null;
    }
}
