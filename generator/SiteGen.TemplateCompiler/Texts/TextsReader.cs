using System.Text;
using System.Text.Json;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Texts;

/// <summary>Reads one language's JSON file: a flat object of texts, each a string or <c>{"one": …, "other": …}</c>.</summary>
internal sealed class TextsReader(TextsSource source, DiagnosticBag diagnostics)
{
    private static readonly string[] ReservedKeys =
        [TextCatalog.LanguageMember, "for", "equals", "getHashCode", "getType", "toString", "memberwiseClone", "finalize"];

    private readonly byte[] _json = Encoding.UTF8.GetBytes(source.File.Text);
    private readonly List<TextEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private bool _isComplete = true;

    public LanguageTexts Read()
    {
        try
        {
            var reader = new Utf8JsonReader(_json);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadTexts(ref reader);
            }
            else
            {
                Report(DiagnosticCode.TextsValue, SpanAt(reader.TokenStartIndex), "the texts are one JSON object");
            }
        }
        catch (JsonException exception)
        {
            var line = source.File.StartOfLine((int)(exception.LineNumber ?? 0) + 1);
            var before = source.File.Text.AsSpan(line);
            var bytes = Encoding.UTF8.GetBytes(before.ToString()).AsSpan();
            var column = Encoding.UTF8.GetCharCount(bytes[..Math.Min(bytes.Length, (int)(exception.BytePositionInLine ?? 0))]);
            var message = exception.Message.Split(" LineNumber:")[0];
            Report(DiagnosticCode.TextsSyntax, new SourceSpan(source.File, line + column, line + column), message);
        }

        return new LanguageTexts(source, _entries, _isComplete);
    }

    private void ReadTexts(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            var span = SpanAt(reader.TokenStartIndex);
            if (!PlaceholderParser.IsName(key) || ReservedKeys.Contains(key))
            {
                var why = ReservedKeys.Contains(key) ? "this name is taken" : "letters and digits, the first a lower-case letter";
                Report(DiagnosticCode.TextsValue, span, $"'{key}' cannot be the key of a text: {why}");
            }
            else if (!_keys.Add(key))
            {
                Report(DiagnosticCode.DuplicateText, span, $"the text '{key}' is given twice");
            }

            reader.Read();
            if (ReadEntry(ref reader, key, span) is { } text)
            {
                _entries.Add(text);
            }
        }
    }

    private TextEntry? ReadEntry(ref Utf8JsonReader reader, string key, SourceSpan span)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return ReadForm(ref reader) is { } text ? new TextEntry(key, span, text, null) : null;
        }

        var start = SpanAt(reader.TokenStartIndex);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            Report(DiagnosticCode.TextsValue, start, "a text is a string, or an object with 'one' and 'other'");
            return null;
        }

        IReadOnlyList<TextPart>? one = null;
        IReadOnlyList<TextPart>? other = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var form = reader.GetString();
            var place = SpanAt(reader.TokenStartIndex);
            reader.Read();
            if (form is not ("one" or "other") || reader.TokenType != JsonTokenType.String)
            {
                reader.Skip();
                Report(DiagnosticCode.TextsValue, place, "a plural has the strings 'one' and 'other'");
                continue;
            }

            var parts = ReadForm(ref reader) ?? [];
            (one, other) = form == "one" ? (parts, other) : (one, parts);
        }

        if (one is null || other is null)
        {
            Report(DiagnosticCode.TextsValue, start, "a plural has the strings 'one' and 'other'");
            return null;
        }

        if (!other.Any(part => part is { IsPlaceholder: true, Value: "n" }))
        {
            Report(DiagnosticCode.Placeholder, start, "a plural's 'other' says its number: it has the placeholder '{n}'");
        }

        return new TextEntry(key, span, other, one);
    }

    private IReadOnlyList<TextPart>? ReadForm(ref Utf8JsonReader reader)
    {
        var parts = PlaceholderParser.Parse(reader.GetString()!, out var fault);
        if (parts is null)
        {
            Report(DiagnosticCode.Placeholder, SpanAt(reader.TokenStartIndex), fault);
        }

        return parts;
    }

    private void Report(string code, SourceSpan span, string message)
    {
        diagnostics.Add(code, span, message);
        _isComplete = false;
    }

    private SourceSpan SpanAt(long byteOffset)
    {
        var start = Encoding.UTF8.GetCharCount(_json.AsSpan(0, (int)byteOffset));
        return new SourceSpan(source.File, start, start);
    }
}
