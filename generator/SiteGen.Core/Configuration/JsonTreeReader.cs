using System.Text;
using System.Text.Json;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Configuration;

/// <summary>
/// Reads JSON into values that know their place, which the framework's own document model does not offer. Comments and commas
/// too many are reported and read over, so that the rest of the file is still checked; anything else that is broken ends the reading.
/// </summary>
internal static class JsonTreeReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true };

    /// <returns>The value, or null where the text is broken; that has then been reported.</returns>
    public static JsonValue? Read(JsonFile file)
    {
        if (file.Utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Empty(file);
        }

        var reader = new Utf8JsonReader(file.Utf8, Options);
        try
        {
            var end = 0;
            if (!Next(file, ref reader, ref end))
            {
                return Empty(file);
            }

            var root = ReadValue(file, ref reader, ref end);
            Next(file, ref reader, ref end);
            return root;
        }
        catch (JsonException fault)
        {
            ReportSyntax(file, fault);
            return null;
        }
        catch (InvalidOperationException)
        {
            file.Report(
                ConfigurationCodes.Syntax,
                (int)reader.TokenStartIndex,
                new("字符串中的 \\u 转义不是有效的字符", "a \\u escape in this string is no valid character"),
                new("直接写出该字符", "write the character itself"));
            return null;
        }
    }

    private static JsonValue? Empty(JsonFile file)
    {
        file.Report(ConfigurationCodes.Syntax, 0, new("文件是空的", "the file is empty"), new("至少写 {}", "write at least {}"));
        return null;
    }

    /// <summary>Moves to the next token that is no comment. <paramref name="end"/> is where the token before it ended.</summary>
    private static bool Next(JsonFile file, ref Utf8JsonReader reader, ref int end)
    {
        while (true)
        {
            end = (int)reader.BytesConsumed;
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                ReportTrailingComma(file, end, (int)reader.TokenStartIndex);
            }

            if (reader.TokenType != JsonTokenType.Comment)
            {
                return true;
            }

            ReportTrailingComma(file, end, (int)reader.TokenStartIndex);
            file.Report(ConfigurationCodes.Comment, (int)reader.TokenStartIndex, new("JSON 不能写注释", "JSON has no comments"), new("删去这条注释", "delete this comment"));
        }
    }

    private static void ReportTrailingComma(JsonFile file, int from, int to)
    {
        var comma = file.Utf8[from..to].IndexOf((byte)',');
        if (comma >= 0)
        {
            file.Report(ConfigurationCodes.TrailingComma, from + comma, new("最后一项之后多了一个逗号", "there is a comma after the last item"), new("删去这个逗号", "delete this comma"));
        }
    }

    private static JsonValue ReadValue(JsonFile file, ref Utf8JsonReader reader, ref int end)
    {
        var offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<JsonMember>();
                while (Next(file, ref reader, ref end) && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    var nameOffset = (int)reader.TokenStartIndex;
                    Next(file, ref reader, ref end);
                    members.Add(new JsonMember(name, nameOffset, ReadValue(file, ref reader, ref end)));
                }

                return new JsonValue(JsonValueKind.Object, offset, "", members, []);
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (Next(file, ref reader, ref end) && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(file, ref reader, ref end));
                }

                return new JsonValue(JsonValueKind.Array, offset, "", [], items);
            case JsonTokenType.String:
                return new JsonValue(JsonValueKind.String, offset, reader.GetString()!, [], []);
            case JsonTokenType.Number:
                return new JsonValue(JsonValueKind.Number, offset, Encoding.UTF8.GetString(reader.ValueSpan), [], []);
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                };
                return new JsonValue(kind, offset, "", [], []);
        }
    }

    private static void ReportSyntax(JsonFile file, JsonException fault)
    {
        var offset = Offset(file.Utf8, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        var found = offset < file.Utf8.Length ? Encoding.UTF8.GetString(file.Utf8[offset..]) : "";
        var quoted = VisibleText.Of(found, 1).TrimEnd('…');
        var message = quoted.Length == 0
            ? new LocalizedText("JSON 到此突然结束", "the JSON ends here too early")
            : new LocalizedText($"此处的“{quoted}”不符合 JSON 语法", $"'{quoted}' does not fit the JSON syntax here");
        file.Report(ConfigurationCodes.Syntax, offset, message, Hint(quoted));
    }

    private static LocalizedText Hint(string found) => found switch
    {
        "" => new("检查大括号、方括号和引号是否都已成对闭合", "check that every brace, bracket and quotation mark is closed"),
        "“" or "”" or "＂" or "'" or "‘" or "’" => new("引号要用半角的 \"", "quotation marks must be plain \""),
        "，" => new("逗号要用半角的 ,", "commas must be plain ,"),
        "：" => new("冒号要用半角的 :", "colons must be plain :"),
        "\"" => new("检查上一项之后是否漏了逗号", "check whether a comma is missing after the item before"),
        _ => new("检查此处之前是否漏了引号或逗号，反斜杠要写成 \\\\", "check for a missing quotation mark or comma before it; a backslash is written \\\\"),
    };

    // The framework counts lines by line feeds alone and columns in bytes.
    private static int Offset(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            var feed = utf8[offset..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            offset += feed + 1;
        }

        return (int)Math.Min(offset + byteInLine, utf8.Length);
    }
}
