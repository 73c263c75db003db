using SiteGen.Core.Diagnostics;
using SiteGen.Site.Building;
using SiteGen.Site.Data;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.StructuredData;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the data page: which files there are, and what each of their columns means.</summary>
public sealed class DataPagePlanner(SiteContext context, PageFramePlanner frames)
{
    private readonly MessageLanguage language =
        string.Equals(context.Configuration.Language, "en", StringComparison.Ordinal) ? MessageLanguage.English : MessageLanguage.Chinese;

    public DataPage Plan(IReadOnlyList<AgencySummary> agencies, IReadOnlyList<DataFile> files)
    {
        var text = context.Text;
        var years = agencies.SelectMany(agency => agency.Reports).Select(report => report.Year).Distinct().Order().ToList();
        return new DataPage
        {
            Frame = frames.Plan(new PageSubject("data", SiteRoutes.Data, text.DataTitle, text.DataLead)
            {
                Breadcrumbs = frames.Breadcrumbs(SiteRoutes.Data, []),
                About = json => ArchiveData.Write(json, context.Configuration, DataFormat.Description.In(language), years, files),
            }),
            FormatVersion = DataFormat.Version,
            Files = [.. files.Select(PlanFile)],
            Tables = [.. DataFormat.Tables.Select(PlanTable)],
            JsonText = DataFormat.FiguresJsonDescription.In(language),
            ChecksumsUrl = SiteLinks.Relative(SiteRoutes.Data, "SHA256SUMS"),
        };
    }

    private Download PlanFile(DataFile file)
    {
        var fileName = file.File.Path[(file.File.Path.LastIndexOf('/') + 1)..];
        var title = DataFormat.Tables.FirstOrDefault(table => string.Equals(table.Name, file.Table, StringComparison.Ordinal))?.Title.In(language);
        var name = (title, file.ForExcel) switch
        {
            (null, _) when file.File.Path == SiteRoutes.DataPackage => context.Text.DataPackageFile,
            (null, _) => DataFormat.FiguresJsonTitle.In(language),
            (_, true) => context.Text.DownloadExcelTable(title),
            _ => context.Text.DataLines(context.Text.DownloadTable(title), file.Lines),
        };
        return new Download(
            name,
            SiteLinks.Relative(SiteRoutes.Data, file.File.Path),
            file.ForExcel ? fileName.Replace(".csv", "-excel.csv", StringComparison.Ordinal) : fileName,
            Path.GetExtension(fileName).TrimStart('.').ToUpperInvariant(),
            file.File.Length,
            file.File.Sha256.ToString());
    }

    private DataTableEntry PlanTable(DataTable table) => new(
        table.Name,
        context.Text.DataTableTitle(table.Title.In(language), table.FileName),
        table.Description.In(language),
        [
            context.Text.DataKey(Names(table.Key)),
            .. table.References.Select(reference => context.Text.DataReference(Names(reference.Fields), reference.Table + ".csv", Names(reference.Targets))),
        ],
        [.. table.Fields.Select(field => new DataFieldEntry(field.Name, field.Title.In(language), TypeText(field.Type), field.Description.In(language)))]);

    private string Names(IReadOnlyList<string> names) => string.Join(context.Text.ListSeparator, names);

    private string TypeText(DataType type) => type switch
    {
        DataType.Text => context.Text.DataTypeText,
        DataType.Integer => context.Text.DataTypeInteger,
        DataType.Number => context.Text.DataTypeNumber,
        DataType.Boolean => context.Text.DataTypeBoolean,
        DataType.Year => context.Text.DataTypeYear,
        DataType.Date => context.Text.DataTypeDate,
        DataType.Time => context.Text.DataTypeTime,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.ToString(), null),
    };
}
