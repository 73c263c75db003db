namespace SiteGen.Site.Search.Figures;

/// <summary>All columns of values, written in one pass over the reports in the order of their numbers.</summary>
internal sealed class FigureColumns
{
    private readonly FigureColumnWriter[] writers;
    private readonly Dictionary<string, int>?[] texts;

    private FigureColumns(FigureLayout layout)
    {
        writers = [.. Enumerable.Range(0, layout.Count).Select(_ => new FigureColumnWriter())];
        texts = new Dictionary<string, int>?[layout.Count];
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

    /// <summary>The texts that a column's values are the indices of, in the order of their first use; null where the values are the figures.</summary>
    public IReadOnlyList<string>? TextsOf(int column) => texts[column]?.OrderBy(text => text.Value).Select(text => text.Key).ToList();

    // A column with one figure that is no small whole number keeps all of its figures as texts, so that none is rounded.
    private void FindTexts(FigureIndexBuilder index)
    {
        foreach (var packed in index.Reports.OfType<PackedFigures>().Where(packed => packed.Texts.Count > 0))
        {
            FigurePacker.Read(packed, (cell, code, _) =>
            {
                if (code is null)
                {
                    texts[index.Layout.ColumnsOf(packed.Form)[cell]] ??= new Dictionary<string, int>(StringComparer.Ordinal);
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
            if (known is null || code == FigureColumnWriter.Blank)
            {
                writers[column].Add(report, code!.Value);
                return;
            }

            text ??= (code!.Value - FigureColumnWriter.First).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!known.TryGetValue(text, out var place))
            {
                place = known.Count;
                known.Add(text, place);
            }

            writers[column].Add(report, FigureColumnWriter.First + (ulong)place);
        });
    }
}
