namespace SiteGen.Core.Forms;

/// <summary>One edition of the official report form.</summary>
/// <param name="Id">What <c>form:</c> in a report names: <c>2019</c>, <c>2021</c>.</param>
/// <param name="Source">The document that prescribes it.</param>
/// <param name="FirstYear">The first reporting year it is for.</param>
/// <param name="LastYear">The last one; null while it is in force.</param>
/// <param name="Tables">Disclosure, requests and review, in the order of the report.</param>
public sealed record Form(string Id, string Source, int FirstYear, int? LastYear, IReadOnlyList<TableForm> Tables)
{
    public TableForm Table(string id) => Tables.First(table => string.Equals(table.Id, id, StringComparison.Ordinal));

    public bool IsFor(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);
}
