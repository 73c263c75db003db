namespace SiteGen.Core.Forms;

/// <summary>The official forms, read once from the data files beside this class.</summary>
public static class FormCatalogue
{
    /// <summary>Ordered by first year.</summary>
    public static IReadOnlyList<Form> Official { get; } = [FormReader.ReadEmbedded("2019.json"), FormReader.ReadEmbedded("2021.json")];

    public static Form? Find(string id) => Official.FirstOrDefault(form => string.Equals(form.Id, id, StringComparison.Ordinal));

    /// <summary>The form of a reporting year; years before the first form are read with the first.</summary>
    public static Form ForYear(int year) => Official.LastOrDefault(form => form.FirstYear <= year) ?? Official[0];
}
