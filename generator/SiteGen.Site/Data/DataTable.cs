using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Data;

/// <summary>One CSV file of the archive's data.</summary>
/// <param name="Name">Its name, without the extension; also the resource's in the Data Package.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Description">What a line is, and in which order they stand.</param>
/// <param name="Fields">Its columns, in order.</param>
/// <param name="Key">The columns that no two lines share.</param>
/// <param name="References">What its lines name in this or another file.</param>
internal sealed record DataTable(
    string Name,
    LocalizedText Title,
    LocalizedText Description,
    IReadOnlyList<DataField> Fields,
    IReadOnlyList<string> Key,
    IReadOnlyList<DataReference> References)
{
    public string FileName => Name + ".csv";
}
