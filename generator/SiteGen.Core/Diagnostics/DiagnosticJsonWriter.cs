using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Core.Diagnostics;

/// <summary>Writes a run's findings as the one JSON object of the contract: summary first, then every finding, Chinese readable as it is.</summary>
public static class DiagnosticJsonWriter
{
    public static void Write(IBufferWriter<byte> output, DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics, MessageLanguage language)
    {
        // Relaxed: the output is a file or a pipe, never part of a page, and escaped Chinese is unreadable to people.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("summary"u8);
        json.WriteNumber("reports"u8, tally.Reports);
        json.WriteNumber("errors"u8, tally.Errors);
        json.WriteNumber("warnings"u8, tally.Warnings);
        json.WriteNumber("infos"u8, tally.Infos);
        json.WriteNumber("relationsChecked"u8, tally.RelationsChecked);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, diagnostic.Code.Id);
        json.WriteString("rule"u8, diagnostic.Code.Rule);
        json.WriteString("severity"u8, diagnostic.Severity switch
        {
            Severity.Error => "error"u8,
            Severity.Warning => "warning"u8,
            _ => "info"u8,
        });
        json.WriteString("path"u8, diagnostic.Path);
        json.WriteNumber("line"u8, diagnostic.Line);
        json.WriteNumber("column"u8, diagnostic.Column);
        json.WriteString("table"u8, diagnostic.Table);
        json.WriteString("row"u8, diagnostic.Row);
        json.WriteString("cell"u8, diagnostic.Cell);
        SuspectJsonWriter.WriteFigure(json, "expected"u8, diagnostic.Expected);
        SuspectJsonWriter.WriteFigure(json, "actual"u8, diagnostic.Actual);
        json.WriteString("message"u8, VisibleText.Of(diagnostic.Message.In(language), int.MaxValue));
        json.WriteString("hint"u8, diagnostic.Hint is { } hint ? VisibleText.Of(hint.In(language), int.MaxValue) : null);
        SuspectJsonWriter.Write(json, diagnostic.Suspects);
        json.WriteEndObject();
    }
}
