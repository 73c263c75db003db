using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Configuration;

/// <summary>
/// Reads a site's own forms and rules, content/_forms/*.json. A file is a form of its own, which a report names with <c>form:</c>, or adds
/// rules and relations to an official one (<c>extends</c>). The rules of all files are known before any relation is read.
/// </summary>
public static class SiteFormsReader
{
    public const string Folder = "content/_forms";

    private static readonly string[] AdditionKeys = ["extends", "rules", "relations"];

    /// <param name="siteDirectory">The folder with site.json.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static SiteForms Read(string siteDirectory, ICollection<Diagnostic> diagnostics)
    {
        List<JsonObjectReader> files = [.. FileNames(siteDirectory, diagnostics).Select(name => ReadFile(siteDirectory, name, diagnostics)).OfType<JsonObjectReader>()];
        if (files.Count == 0)
        {
            return SiteForms.Official;
        }

        List<string> ruleIds = [.. RuleCatalogue.Ids];
        var rules = new List<Rule>();
        foreach (var rule in files.SelectMany(file => file.Objects("rules", RuleReader.Keys)))
        {
            if (RuleReader.Read(rule, ruleIds) is { } read)
            {
                rules.Add(read);
                ruleIds.Add(read.Id);
            }
        }

        var dated = FormLibrary.Official.Dated.ToList();
        var own = new List<Form>();
        foreach (var file in files)
        {
            if (IsAddition(file))
            {
                Add(dated, file, ruleIds);
            }
            else if (ReadOwn(file, ruleIds, [.. dated.Concat(own).Select(form => form.Id)]) is { } form)
            {
                own.Add(form);
            }
        }

        return new SiteForms(new FormLibrary(dated, own), rules);
    }

    private static List<string> FileNames(string siteDirectory, ICollection<Diagnostic> diagnostics)
    {
        var directory = new DirectoryInfo(Path.Combine(siteDirectory, "content", "_forms"));
        if (directory.LinkTarget is not null)
        {
            diagnostics.Add(RouteCodes.LinkedFile(Folder));
            return [];
        }

        List<string> names = directory.Exists ? [.. directory.EnumerateFiles("*.json").Select(file => file.Name)] : [];
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static JsonObjectReader? ReadFile(string siteDirectory, string name, ICollection<Diagnostic> diagnostics)
    {
        var (file, root) = JsonFile.Read(siteDirectory, $"{Folder}/{name}", new("", ""), diagnostics);
        return root is null ? null : JsonObjectReader.Root(file, root, root.Members.Any(member => member.Name == "extends") ? AdditionKeys : FormReader.Keys);
    }

    private static bool IsAddition(JsonObjectReader file) => file.Find("extends") is not null;

    private static void Add(List<Form> dated, JsonObjectReader file, IReadOnlyList<string> rules)
    {
        if (file.Word("extends", [.. dated.Select(form => form.Id)], ConfigurationCodes.FormBase) is not { } id)
        {
            return;
        }

        var index = dated.FindIndex(form => string.Equals(form.Id, id, StringComparison.Ordinal));
        var form = dated[index];
        foreach (var relation in file.Objects("relations", RelationReader.AddedKeys))
        {
            relation.RequiredText("table");
            if (relation.Word("table", [.. form.Tables.Select(table => table.Id)], ConfigurationCodes.FormLine) is { Length: > 0 } name)
            {
                var table = form.Table(name);
                form = form with { Tables = [.. form.Tables.Select(known => ReferenceEquals(known, table) ? table.With([.. table.Relations, .. RelationReader.Read(table, relation, rules)]) : known)] };
            }
        }

        dated[index] = form;
    }

    private static Form? ReadOwn(JsonObjectReader file, IReadOnlyList<string> rules, IReadOnlyList<string> taken)
    {
        var form = FormReader.Read(file, rules);
        if (form.Id.Length == 0 || (FormNames.IsId(form.Id) && !taken.Contains(form.Id, StringComparer.Ordinal)))
        {
            return form.Id.Length == 0 || form.Tables.Count == 0 ? null : form;
        }

        file.File.Report(
            ConfigurationCodes.FormName,
            file.Find("id")!.Offset,
            new($"格式编号“{VisibleText.Of(form.Id)}”无效或已被占用", $"the form id \"{VisibleText.Of(form.Id)}\" is unfit or taken"),
            new("换一个编号，只用小写字母、数字和连字符；要在官方格式上增加关系，写 \"extends\"", "choose another, of small letters, digits and hyphens; to add relations to an official form, write \"extends\""));
        return null;
    }
}
