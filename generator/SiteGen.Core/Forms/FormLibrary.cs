namespace SiteGen.Core.Forms;

/// <summary>The forms a site's reports may be on: the official ones, with the relations the site adds to them, and the site's own.</summary>
/// <param name="Dated">The official forms, ordered by first year: the year of a report decides which is its.</param>
/// <param name="Own">The site's own forms, which a report must name (<c>form:</c>).</param>
public sealed record FormLibrary(IReadOnlyList<Form> Dated, IReadOnlyList<Form> Own)
{
    public static FormLibrary Official { get; } = new(FormCatalogue.Official, []);

    public IReadOnlyList<Form> All { get; } = [.. Dated, .. Own];

    /// <summary>The CSV files of every form's tables, each once.</summary>
    public IReadOnlyList<string> TableFiles { get; } =
        [.. Dated.Concat(Own).SelectMany(form => form.Tables).Select(table => table.FileName).Distinct(StringComparer.Ordinal)];

    public Form? Find(string id) => All.FirstOrDefault(form => string.Equals(form.Id, id, StringComparison.Ordinal));

    /// <summary>The form of a reporting year; years before the first form are read with the first.</summary>
    public Form ForYear(int year) => Dated.LastOrDefault(form => form.FirstYear <= year) ?? Dated[0];
}
