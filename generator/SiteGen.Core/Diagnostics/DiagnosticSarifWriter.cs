using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Writes a run's findings as a SARIF 2.1.0 log (OASIS), for code-scanning services and editors. The codes are its rules; what the
/// format has no place for (the rule's id in the contract, figures, suggested values) stands in property bags.
/// </summary>
/// <param name="version">The version of SiteGen.</param>
/// <param name="codes">The codes to list as rules, those that occur and are not among them added.</param>
/// <param name="folder">The site's folder below the root of the source tree, with a slash at its end; empty where they are one.</param>
/// <param name="language">The language of messages.</param>
public sealed class DiagnosticSarifWriter(string version, IReadOnlyList<CodeDescription> codes, string folder, MessageLanguage language)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "SRCROOT";

    /// <param name="output">Where to write.</param>
    /// <param name="tally">What the run looked at and found.</param>
    /// <param name="diagnostics">In the order of listings.</param>
    public void Write(IBufferWriter<byte> output, DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics)
    {
        List<CodeDescription> rules = [.. codes.Concat(diagnostics.Select(finding => new CodeDescription(finding.Code, null, null))).DistinctBy(known => known.Code.Id, StringComparer.Ordinal)];
        var ruleIndices = rules.Index().ToDictionary(rule => rule.Item.Code.Id, rule => rule.Index, StringComparer.Ordinal);

        // Relaxed: the output is a file or a pipe, never part of a page, and escaped Chinese is unreadable to people.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("language"u8, Word("zh-CN", "en"));
        json.WriteString("columnKind"u8, "unicodeCodePoints"u8);
        WriteSourceRoot(json);
        json.WriteStartArray("results"u8);
        var fingerprints = DiagnosticFingerprints.Of(diagnostics);
        for (var index = 0; index < diagnostics.Count; index++)
        {
            WriteResult(json, diagnostics[index], ruleIndices[diagnostics[index].Code.Id], fingerprints[index]);
        }

        json.WriteEndArray();
        WriteTally(json, tally);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json, List<CodeDescription> rules)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "sitegen"u8);
        json.WriteString("version"u8, version);
        json.WriteString("language"u8, Word("zh-CN", "en"));
        json.WriteStartArray("rules"u8);
        foreach (var known in rules)
        {
            WriteRule(json, known);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, CodeDescription known)
    {
        var (code, statement, source) = known;
        json.WriteStartObject();
        json.WriteString("id"u8, code.Id);
        if (code.Rule is { } name)
        {
            json.WriteString("name"u8, name);
        }

        WriteText(json, "shortDescription"u8, code.Meaning.In(language));

        // Services that scan code refuse a rule without these two.
        WriteText(json, "fullDescription"u8, statement is { } sentence ? sentence.In(language) : code.Meaning.In(language) + Word("。", "."));
        WriteText(json, "help"u8, Help(code.Rule, source));
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(code.DefaultSeverity));
        json.WriteEndObject();
        if (code.Rule is { } rule)
        {
            json.WriteStartObject("properties"u8);
            json.WriteString("rule"u8, rule);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private string Help(string? rule, string? source)
    {
        if (rule is null)
        {
            return Word("各代码的含义见 SiteGen 源代码中的 generator/DIAGNOSTICS.md。", "The codes are listed in generator/DIAGNOSTICS.md of SiteGen's source.");
        }

        var prescribed = source is null ? "" : Word($"依据：{source}。", $"Source: {source}. ");
        return prescribed + Word($"级别可在 site.json 的 rules 中用“{rule}”设定。", $"Its severity is set as \"{rule}\" under \"rules\" in site.json.");
    }

    private void WriteSourceRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(SourceRoot);
        WriteText(json, "description"u8, Word("文件路径由此算起", "The folder that paths start from"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic finding, int ruleIndex, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Code.Id);
        json.WriteNumber("ruleIndex"u8, ruleIndex);
        json.WriteString("level"u8, Level(finding.Severity));
        WriteText(json, "message"u8, finding.Hint is { } hint ? Visible(finding.Message) + "\n" + Visible(hint) : Visible(finding.Message));
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePlace(json, finding.Path, finding.Line, finding.Column, [finding.Table, finding.Row, finding.Cell]);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteSuspects(json, finding);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(DiagnosticFingerprints.Name, fingerprint);
        json.WriteEndObject();
        if (finding.WaiverReason is { } reason)
        {
            json.WriteStartArray("suppressions"u8);
            json.WriteStartObject();
            json.WriteString("kind"u8, "inSource"u8);
            json.WriteString("justification"u8, VisibleText.Of(reason, int.MaxValue));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private void WriteSuspects(Utf8JsonWriter json, Diagnostic finding)
    {
        if (finding.Suspects.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations"u8);
        foreach (var (number, suspect) in finding.Suspects.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, number);
            WritePlace(json, suspect.Path, suspect.Line, suspect.Column, [suspect.Path == finding.Path ? finding.Table : null, suspect.Row, suspect.Cell]);
            var suggested = suspect.Suggested.ToString(CultureInfo.InvariantCulture);
            var value = suspect.Value?.ToString(CultureInfo.InvariantCulture);
            WriteText(json, "message"u8, value is null
                ? Word($"此格为空，或应为 {suggested}", $"empty; it may have to be {suggested}")
                : Word($"此格为 {value}，或应为 {suggested}", $"{value} here may have to be {suggested}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, string path, int line, int column, IEnumerable<string?> cell)
    {
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, string.Join('/', (folder + path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId"u8, SourceRoot);
        json.WriteEndObject();
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, line);
        json.WriteNumber("startColumn"u8, column);
        json.WriteEndObject();
        json.WriteEndObject();
        string[] parts = [.. cell.OfType<string>().Select(part => VisibleText.Of(part, int.MaxValue))];
        if (parts.Length > 0)
        {
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("name"u8, parts[^1]);
            json.WriteString("fullyQualifiedName"u8, string.Join('/', parts));
            json.WriteString("kind"u8, parts.Length switch { 1 => "table"u8, 2 => "row"u8, _ => "cell"u8 });
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteProperties(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("rule"u8, finding.Code.Rule);
        SuspectJsonWriter.WriteFigure(json, "expected"u8, finding.Expected);
        SuspectJsonWriter.WriteFigure(json, "actual"u8, finding.Actual);
        SuspectJsonWriter.Write(json, finding.Suspects);
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, DiagnosticTally tally)
    {
        json.WriteStartObject("properties"u8);
        json.WriteNumber("reports"u8, tally.Reports);
        json.WriteNumber("relationsChecked"u8, tally.RelationsChecked);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private string Visible(LocalizedText text) => VisibleText.Of(text.In(language), int.MaxValue);

    private string Word(string chinese, string english) => new LocalizedText(chinese, english).In(language);
}
