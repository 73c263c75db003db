namespace SiteGen.Site.Planning;

/// <summary>The downloads of a report.</summary>
public enum ReportFileKind
{
    Table,

    ExcelTable,

    Data,

    Attachment,
}
