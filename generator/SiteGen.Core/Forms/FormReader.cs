using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Forms;

/// <summary>
/// Reads a form from its data file: the official ones, which ship with the program, and a site's own. Gives what could be read; what is
/// wrong is reported at its place, so that a form with a fault is never used in silence.
/// </summary>
internal static class FormReader
{
    public static readonly string[] Keys = ["id", "source", "firstYear", "lastYear", "rules", "tables"];

    /// <summary>An official form; a fault in it is a bug and throws.</summary>
    public static Form ReadEmbedded(string fileName)
    {
        var name = typeof(FormReader).Namespace + "." + fileName;
        using var stream = typeof(FormReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"No embedded form '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var faults = new List<Diagnostic>();
        var (file, root) = JsonFile.Of(fileName, bytes, faults);
        var form = root is null ? null : Read(new JsonObjectReader(file, root, "", Keys), RuleCatalogue.Ids);
        return form is null || faults.Count > 0
            ? throw new InvalidOperationException($"{fileName}:{faults.FirstOrDefault()?.Line}: {faults.FirstOrDefault()?.Message.English}")
            : form;
    }

    /// <param name="form">The form's object.</param>
    /// <param name="rules">The rules its relations may belong to.</param>
    public static Form Read(JsonObjectReader form, IReadOnlyList<string> rules)
    {
        var tables = form.Objects("tables", TableFormReader.Keys).Select(table => TableFormReader.Read(table, rules)).OfType<TableForm>().ToList();
        foreach (var repeated in tables.GroupBy(table => table.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            form.File.Report(ConfigurationCodes.FormName, form.Find("tables")!.Offset, new($"有两个编号为“{repeated.Key}”的表格", $"two tables have the id \"{repeated.Key}\""));
        }

        if (form.Find("tables") is null)
        {
            form.File.Report(ConfigurationCodes.RequiredKey, form.Value.Offset, new("缺少“tables”", "\"tables\" is missing"), new("至少写一个表格", "give at least one table"));
        }

        return new Form(form.RequiredText("id"), form.RequiredText("source"), form.RequiredWhole("firstYear", ContentNames.FirstYear, ContentNames.LastYear), form.Whole("lastYear", ContentNames.FirstYear, ContentNames.LastYear), tables);
    }
}
