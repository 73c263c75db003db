using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests;

/// <summary>
/// Validates a Data Package as its standard (datapackage.org, version 2) says, without knowing what SiteGen writes: descriptor, lengths and hashes, and every
/// line of every table against its schema.
/// </summary>
internal sealed class DataPackageChecker
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "year", "date", "time"];

    private readonly string folder;
    private readonly List<string> problems = [];
    private readonly Dictionary<string, IReadOnlyList<Dictionary<string, string>>> tables = new(StringComparer.Ordinal);

    private DataPackageChecker(string folder) => this.folder = folder;

    /// <returns>What is wrong, a line each; and the tables as read.</returns>
    public static (IReadOnlyList<string> Problems, IReadOnlyDictionary<string, IReadOnlyList<Dictionary<string, string>>> Tables) Check(string descriptor)
    {
        var checker = new DataPackageChecker(Path.GetDirectoryName(descriptor)!);
        using var package = JsonDocument.Parse(File.ReadAllBytes(descriptor));
        checker.CheckPackage(package.RootElement);
        return (checker.problems, checker.tables);
    }

    private void CheckPackage(JsonElement package)
    {
        Require(package.GetProperty("$schema").GetString() == "https://datapackage.org/profiles/2.0/datapackage.json", "$schema");
        Require(Regex.IsMatch(package.GetProperty("name").GetString()!, "^[a-z0-9._/-]+$"), "name");
        Require(Regex.IsMatch(package.GetProperty("version").GetString()!, @"^[0-9]+\.[0-9]+\.[0-9]+$"), "version is not semantic");
        var resources = package.GetProperty("resources").EnumerateArray().ToList();
        Require(resources.Count > 0, "no resource");
        Require(resources.Select(resource => resource.GetProperty("name").GetString()).Distinct(StringComparer.Ordinal).Count() == resources.Count, "two resources of one name");
        resources.ForEach(CheckResource);
        foreach (var resource in resources.Where(resource => resource.TryGetProperty("schema", out _)))
        {
            CheckReferences(resource.GetProperty("name").GetString()!, resource.GetProperty("schema"));
        }
    }

    private void CheckResource(JsonElement resource)
    {
        var path = resource.GetProperty("path").GetString()!;
        Require(Regex.IsMatch(resource.GetProperty("name").GetString()!, "^[a-z0-9._-]+$"), path + ": name");
        Require(!path.StartsWith('/') && !path.Contains("..", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal), path + ": path");
        var bytes = File.ReadAllBytes(Path.Combine(folder, path));
        Require(resource.GetProperty("bytes").GetInt64() == bytes.Length, path + ": bytes");
        Require(resource.GetProperty("hash").GetString() == "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), path + ": hash");
        Require(resource.GetProperty("encoding").GetString() == "utf-8" && bytes is not [0xEF, 0xBB, 0xBF, ..], path + ": encoding");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        if (resource.GetProperty("format").GetString() == "json")
        {
            JsonDocument.Parse(text).Dispose();
            return;
        }

        Require(resource.GetProperty("type").GetString() == "table", path + ": type");
        Require(resource.GetProperty("dialect").GetProperty("lineTerminator").GetString() == "\n", path + ": lineTerminator");
        CheckTable(resource.GetProperty("name").GetString()!, resource.GetProperty("schema"), CsvLines.Read(text));
    }

    private void CheckTable(string name, JsonElement schema, IReadOnlyList<IReadOnlyList<string>> lines)
    {
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        var names = fields.ConvertAll(field => field.GetProperty("name").GetString()!);
        Require(lines[0].SequenceEqual(names), name + ": the header is not the schema's fields");
        Require(schema.GetProperty("missingValues").EnumerateArray().Single().GetString()?.Length == 0, name + ": missingValues");
        var records = new List<Dictionary<string, string>>();
        foreach (var line in lines.Skip(1))
        {
            Require(line.Count == names.Count, $"{name}: a line of {line.Count} cells");
            records.Add(names.Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        tables.Add(name, records);
        fields.ForEach(field => CheckField(name, field, records));
        Require(IsUnique(records, Names(schema.GetProperty("primaryKey"))), name + ": primaryKey");
    }

    private void CheckField(string table, JsonElement field, List<Dictionary<string, string>> records)
    {
        var (name, type) = (field.GetProperty("name").GetString()!, field.GetProperty("type").GetString()!);
        Require(Types.Contains(type, StringComparer.Ordinal), $"{table}.{name}: type {type}");
        Require(field.GetProperty("title").GetString()!.Length > 0 && field.GetProperty("description").GetString()!.Length > 10, $"{table}.{name}: not described");
        var constraints = field.TryGetProperty("constraints", out var given) ? given : default;
        var words = Constraint("enum") is { } list ? Names(list) : null;
        foreach (var record in records)
        {
            var value = record[name];
            Require(value.Length > 0 || Constraint("required") is null, $"{table}.{name}: empty");
            Require(value.Length == 0 || IsOf(type, value), $"{table}.{name}: '{value}' is no {type}");
            Require(value.Length == 0 || words is null || words.Contains(value, StringComparer.Ordinal), $"{table}.{name}: '{value}' is none of its words");
            Require(value.Length == 0 || Constraint("minimum") is not { } minimum || long.Parse(value, CultureInfo.InvariantCulture) >= minimum.GetInt64(), $"{table}.{name}: {value}");
        }

        Require(Constraint("unique") is null || IsUnique(records, [name]), $"{table}.{name}: not unique");

        JsonElement? Constraint(string constraint) =>
            constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(constraint, out var value) ? value : null;
    }

    private void CheckReferences(string table, JsonElement schema)
    {
        if (!schema.TryGetProperty("foreignKeys", out var references))
        {
            return;
        }

        foreach (var reference in references.EnumerateArray())
        {
            var fields = Names(reference.GetProperty("fields"));
            var target = reference.GetProperty("reference");
            var records = tables[target.TryGetProperty("resource", out var resource) ? resource.GetString()! : table];
            var known = records.Select(record => Key(record, Names(target.GetProperty("fields")))).ToHashSet(StringComparer.Ordinal);
            Require(tables[table].All(record => fields.All(field => record[field].Length == 0) || known.Contains(Key(record, fields))), $"{table}: {string.Join('+', fields)} leads nowhere");
        }
    }

    private static bool IsOf(string type, string value) => type switch
    {
        "integer" => Regex.IsMatch(value, "^[+-]?[0-9]+$"),
        "number" => Regex.IsMatch(value, @"^[+-]?[0-9]+(\.[0-9]+)?$"),
        "boolean" => value is "true" or "false",
        "year" => Regex.IsMatch(value, "^[0-9]{4}$"),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => TimeOnly.TryParseExact(value, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };

    private static bool IsUnique(List<Dictionary<string, string>> records, IReadOnlyList<string> fields) =>
        records.Select(record => Key(record, fields)).Distinct(StringComparer.Ordinal).Count() == records.Count;

    private static string Key(Dictionary<string, string> record, IReadOnlyList<string> fields) => string.Join('\u001f', fields.Select(field => record[field]));

    private static IReadOnlyList<string> Names(JsonElement list) => [.. list.EnumerateArray().Select(name => name.GetString()!)];

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            problems.Add(otherwise);
        }
    }
}
