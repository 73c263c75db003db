using SiteGen.Site.Building;
using SiteGen.Site.Planning;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;
using SiteGen.Site.Search.Figures;

namespace SiteGen.Site.Data;

/// <summary>
/// The reduce of the data: takes what the map keeps of every report and writes the archive as data, streaming, and then the Data Package that
/// says what it wrote. The figures have no file for Excel: a worksheet ends at a million lines, and the reports' own tables are for it.
/// </summary>
internal sealed class DataWriter(SiteContext context, OutputTree output, FigureIndexBuilder figures)
{
    private readonly List<DataFile> files = [];

    /// <returns>The files, those people want first at the front.</returns>
    public IReadOnlyList<DataFile> Write(IReadOnlyList<AgencySummary> agencies)
    {
        Stream(DataFormat.Figures, stream => new FigureTableWriter(figures).Write(stream, agencies));
        WriteTable(DataFormat.Reports, () => DataLines.OfReports(agencies, context.Configuration.BaseUrl));
        WriteTable(DataFormat.Agencies, () => DataLines.OfAgencies(context));
        WriteTable(DataFormat.Cells, () => DataLines.OfCells(context.Configuration.Forms));
        WriteFiguresJson(agencies);
        files.Add(new DataFile(output.Write(SiteRoutes.DataPackage, DataPackageWriter.Write(context.Configuration, files).Span), null, false, 0));
        return files;
    }

    private void WriteTable(DataTable table, Func<IEnumerable<string[]>> lines)
    {
        Stream(table, stream => DataCsvWriter.Write(stream, table, lines(), forExcel: false));
        using var excel = output.Create(SiteRoutes.ExcelDataFile(table.FileName));
        var count = DataCsvWriter.Write(excel, table, lines(), forExcel: true);
        files.Add(new DataFile(excel.Complete(), table.Name, true, count));
    }

    private void WriteFiguresJson(IReadOnlyList<AgencySummary> agencies)
    {
        using var stream = output.Create(SiteRoutes.DataFile("figures.json"));
        using var writer = new FigureJsonWriter(figures);
        writer.Write(stream, agencies);
        files.Add(new DataFile(stream.Complete(), null, false, 0));
    }

    private void Stream(DataTable table, Func<Stream, long> write)
    {
        using var stream = output.Create(SiteRoutes.DataFile(table.FileName));
        var lines = write(stream);
        files.Add(new DataFile(stream.Complete(), table.Name, false, lines));
    }
}
