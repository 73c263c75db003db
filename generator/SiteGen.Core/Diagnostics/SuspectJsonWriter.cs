using System.Text.Json;

namespace SiteGen.Core.Diagnostics;

/// <summary>Writes a finding's suspects and figures the same way in every JSON format.</summary>
internal static class SuspectJsonWriter
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Suspect> suspects)
    {
        json.WriteStartArray("suspects"u8);
        foreach (var suspect in suspects)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, suspect.Path);
            json.WriteNumber("line"u8, suspect.Line);
            json.WriteNumber("column"u8, suspect.Column);
            json.WriteString("row"u8, suspect.Row);
            json.WriteString("cell"u8, suspect.Cell);
            WriteFigure(json, "value"u8, suspect.Value);
            json.WriteNumber("suggested"u8, suspect.Suggested);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFigure(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? figure)
    {
        if (figure is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
