using System.Text.Json;

namespace SiteGen.Core.Configuration;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Byte offset of its first character in the file's UTF-8 text.</param>
/// <param name="Text">A string's value, a number as written; empty for the others.</param>
/// <param name="Members">An object's members in the order of the file, repeated ones included.</param>
/// <param name="Items">An array's items.</param>
internal sealed record JsonValue(
    JsonValueKind Kind,
    int Offset,
    string Text,
    IReadOnlyList<JsonMember> Members,
    IReadOnlyList<JsonValue> Items);
