using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Search.Figures;

/// <summary>Takes the figures of all reports, from any thread and in any order, and keeps them packed; <see cref="FigureIndexWriter"/> turns them into columns.</summary>
/// <param name="numbering">The pages there will be.</param>
/// <param name="forms">The forms the reports are on.</param>
public sealed class FigureIndexBuilder(SearchNumbering numbering, FormLibrary forms)
{
    private readonly PackedFigures?[] reports = new PackedFigures?[numbering.Count - numbering.Nodes.Count];

    public SearchNumbering Numbering => numbering;

    internal FigureLayout Layout { get; } = new(forms);

    /// <summary>By the report's number, counted from the first report; null where there is none.</summary>
    internal IReadOnlyList<PackedFigures?> Reports => reports;

    /// <summary>The figures of a report that was added.</summary>
    internal PackedFigures Of(string agency, int year) =>
        reports[PlaceOf(agency, year)] ?? throw new InvalidOperationException($"The figures of {agency} for {year} were not kept.");

    public void Add(Report report) => reports[PlaceOf(report.Agency.Path, report.Year)] = FigurePacker.Pack(Layout.IndexOf(report.Form), report);

    private int PlaceOf(string agency, int year) => numbering.NumberOf(agency, year) - numbering.Nodes.Count;
}
